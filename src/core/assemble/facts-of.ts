import { fingerprintOf } from '../group/fingerprint.ts';
import type { Reading } from '../model.ts';
import type { ArticleFacts } from './facts.ts';

/** What the ledger keeps of a reading: all but the body; of that its fingerprint, and which claimants stand in it. */
export function factsOf(reading: Reading): ArticleFacts {
  const { body, removed: _removed, dates: _dates, ...facts } = reading;
  const blocks = body.filter((block) => block.kind !== 'caption').map((block) => block.text);
  const text = blocks.join('\n');
  return { ...facts, claimantsInBody: claimantsIn(text, reading), fingerprint: fingerprintOf(text) };
}

/** The claimants of a web page that stand in its text: without offsets nothing else tells. */
function claimantsIn(text: string, { figures }: Reading): string[] {
  const names = figures.flatMap(({ start, claimant }) => (start === null && claimant !== null ? [claimant] : []));
  return [...new Set(names)].filter((name) => text.includes(name));
}
