import { readsFigures } from './figures/language.ts';

/** Languages whose events can be read. A text without a known language is tried as English. */
const EVENTS = new Set(['en']);

/** What can be read of a text in this language; the rest is kept, said to be unread, and stands in no edition. */
export function readable(language: string | null): { figures: boolean; events: boolean } {
  const code = language?.slice(0, 2).toLowerCase() ?? 'en';
  return { figures: readsFigures(code), events: EVENTS.has(code) };
}
