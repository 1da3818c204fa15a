/** Languages whose figures, and whose events, the stages can read. A text without a known language is tried as English. */
const FIGURES = new Set(['en', 'es']);
const EVENTS = new Set(['en']);

/** What can be read of a text in this language; the rest is kept, said to be unread, and stands in no edition. */
export function readable(language: string | null): { figures: boolean; events: boolean } {
  const code = language?.slice(0, 2).toLowerCase() ?? 'en';
  return { figures: FIGURES.has(code), events: EVENTS.has(code) };
}
