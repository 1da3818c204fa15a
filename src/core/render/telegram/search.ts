import type { SearchPage } from '../../ports/newsroom.ts';
import { withoutDateline } from '../lines/dateline.ts';
import { counted } from '../words/locale.ts';
import { type Block, bold, fill, type Line, line, link } from './span.ts';
import { dayPayload, deepLink } from './view.ts';
import type { View } from './words.ts';

/** Hits, newest first, the found words bold; the day opens the edition, a figure's number its card. */
export function searchPage(words: string, page: SearchPage, view: View): Block[] {
  const { search } = view.screen;
  if (page.total === 0) return [{ lines: [fill(search.none, { words })] }];
  const lines = page.hits.map((hit) => {
    const payload = hit.kind === 'figure' ? hit.id : dayPayload(hit.day);
    const day = link(view.words.day(hit.day, ''), deepLink(view, payload));
    return line(day, hit.outlet ? `, ${hit.outlet}: ` : ': ', highlighted(hit.snippet));
  });
  const found = counted(view.words.language, search.found, page.total);
  return [{ heading: line(bold(words), `: ${found}`), lines }];
}

/** A snippet whose matches stand between U+0002 and U+0003, with the matches bold. */
export function highlighted(snippet: string): Line {
  return withoutDateline(snippet)
    .split('\u0002')
    .flatMap((piece, at): Line => {
      const end = at ? piece.indexOf('\u0003') : -1;
      if (end < 0) return line(piece);
      return line(bold(piece.slice(0, end)), piece.slice(end + 1));
    });
}
