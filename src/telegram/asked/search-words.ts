import { parseDay } from '../../core/date/ask.ts';
import type { SearchQuery } from '../../core/ports/newsroom.ts';
import type { Day } from '../../core/model.ts';

/** What narrows a search, in every language of the interface; the words before the colon. */
const FIELDS: Record<string, 'place' | 'claimant' | 'from' | 'to'> = Object.fromEntries(
  (
    [
      ['place', 'place ort lieu lugar miejsce місце'],
      ['claimant', 'claimant quelle source fuente źródło джерело'],
      ['from', 'from von de desde od від'],
      ['to', 'to bis à hasta do до'],
    ] as const
  ).flatMap(([field, names]) => names.split(' ').map((name) => [name, field])),
);

/** A search as readers type it: "dam place:Velm claimant:"rescue service" from:3 May to:yesterday". */
export function readSearch(text: string, today: Day, locale: string): Omit<SearchQuery, 'page' | 'pageSize'> {
  const query: Omit<SearchQuery, 'page' | 'pageSize'> = { words: '' };
  const words = text.slice(0, 300).split(/\s+(?=\p{L}+:)/u);
  for (const piece of words) {
    const [, name = '', value = ''] = /^([\p{L}]+):\s*([^]*)$/u.exec(piece) ?? [];
    const field = FIELDS[name.toLowerCase()];
    if (!field) {
      query.words = `${query.words} ${piece}`.trim();
      continue;
    }
    const rest = take(query, field, value.trim(), { today, locale });
    query.words = `${query.words} ${rest}`.trim();
  }
  return query;
}

type Query = Omit<SearchQuery, 'page' | 'pageSize'>;

/** Fills one field; what follows the value is given back as words. A quoted value may have spaces, a day up to three words. */
function take(
  query: Query,
  field: 'place' | 'claimant' | 'from' | 'to',
  value: string,
  ask: { today: Day; locale: string },
): string {
  const quoted = /^["“„«]([^"”“»]*)["”“»]\s*([^]*)$/u.exec(value);
  const tokens = value.split(/\s+/);
  if (field === 'place' || field === 'claimant') {
    query[field] = quoted?.[1] ?? tokens[0];
    return quoted?.[2] ?? tokens.slice(1).join(' ');
  }
  for (let count = Math.min(3, tokens.length); count > 0; count--) {
    const asked = parseDay(tokens.slice(0, count).join(' '), ask);
    if (asked.kind !== 'day') continue;
    query[field] = asked.day;
    return tokens.slice(count).join(' ');
  }
  return value;
}
