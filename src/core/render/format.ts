import type { Edition } from '../model.ts';
import { markdownOf } from './markdown/edition.ts';
import { textEdition } from './text/edition.ts';
import type { Words } from './words.ts';

export const FORMATS = ['text', 'markdown', 'json', 'telegram'] as const;
export type Format = (typeof FORMATS)[number];

/** A whole edition in one of the forms that programs and people read it in; `telegram` is the messages, a line of dashes between. */
export function editionAs(
  edition: Edition,
  format: Format,
  words: Words,
  telegram: (edition: Edition) => string[],
): string {
  if (format === 'json') return JSON.stringify(edition);
  if (format === 'markdown') return markdownOf(edition, words);
  return format === 'telegram' ? telegram(edition).join('\n----\n') : textEdition(edition, words);
}
