import type { Found } from '../../core/ports/inputs.ts';
import { parseFeedText } from '../feeds/parse.ts';

/** The articles that a feed carries in itself; an entry without any text is named. */
export function* foundInFeed(where: string, text: string): Generator<Found> {
  const { title: outlet, language, entries } = parseFeedText(text);
  for (const [at, { html, ...entry }] of entries.entries()) {
    const place = `${where}, entry ${at + 1}`;
    if (!html) yield { where: place, kind: 'fault', reason: 'the entry carries no text' };
    else yield { where: place, kind: 'article', article: { id: entry.url ?? place, outlet, language, ...entry, html } };
  }
}
