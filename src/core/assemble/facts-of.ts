import { fingerprintOf } from '../group/fingerprint.ts';
import type { Reading } from '../model.ts';
import type { ArticleFacts } from './facts.ts';

/** What the ledger keeps of a reading: all but the body, and the fingerprint of the body. */
export function factsOf(reading: Reading): ArticleFacts {
  const { body, removed: _removed, dates: _dates, ...facts } = reading;
  const text = body.filter((block) => block.kind !== 'caption').map((block) => block.text);
  return { ...facts, fingerprint: fingerprintOf(text.join('\n')) };
}
