import { fingerprintOf } from '../group/fingerprint.ts';
import type { Reading } from '../model.ts';
import type { ArticleFacts } from './facts.ts';

/** What the ledger keeps of a reading: all but the body; of that its fingerprint, and which claimants stand in it. */
export const factsOf = (reading: Reading): ArticleFacts => keptOf(reading, fingerprintOf(textOf(reading)));

/** The same where the fingerprint is known, as it is of a stored reading. */
export function keptOf(reading: Reading, fingerprint: readonly number[]): ArticleFacts {
  const { body: _body, removed: _removed, dates: _dates, ...facts } = reading;
  return { ...facts, claimantsInBody: claimantsIn(reading), fingerprint };
}

const textOf = ({ body }: Reading) =>
  body
    .filter((block) => block.kind !== 'caption')
    .map((block) => block.text)
    .join('\n');

/** The claimants of a web page that stand in its text: without offsets nothing else tells. */
function claimantsIn(reading: Reading): string[] {
  const names = reading.figures.flatMap(({ start, claimant }) =>
    start === null && claimant !== null ? [claimant] : [],
  );
  if (names.length === 0) return [];
  const text = textOf(reading);
  return [...new Set(names)].filter((name) => text.includes(name));
}
