import { eld } from 'eld/small';
import type { Block } from '../model.ts';

/** So many characters of the body decide; more would not change the answer. */
const SAMPLE = 1500;

/** The language of the body as an ISO 639-1 code, or null where the text has fewer than `shortest` characters or is too odd to tell. Method: n-grams, ELD (Nito T. M.). */
export function languageOf(body: readonly Block[], shortest = 20): string | null {
  let sample = '';
  for (const block of body) {
    if (sample.length >= SAMPLE) break;
    if (block.kind !== 'caption') sample += `${block.text.slice(0, SAMPLE)} `;
  }
  const detected = eld.detect(sample.slice(0, SAMPLE).toLowerCase());
  return detected.language !== '' && sample.length >= shortest ? detected.language : null;
}
