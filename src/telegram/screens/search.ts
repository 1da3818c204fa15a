import { searchPage } from '../../core/render/telegram/search.ts';
import { packedDay } from '../buttons/args.ts';
import { encode, fits } from '../buttons/codec.ts';
import { readSearch } from '../asked/search-words.ts';
import type { Screen } from '../talk/screen.ts';
import type { Talk } from '../talk/talk.ts';
import { numberRows, turnRow } from './picker.ts';

const PAGE = 6;

/** A page of what a search finds, newest first. */
export async function searchScreen(talk: Talk, text: string, page: number): Promise<Screen> {
  const query = readSearch(text, talk.today, talk.settings.language);
  const found = await talk.deps.newsroom.search({ ...query, page, pageSize: PAGE });
  const { buttons } = talk.say;
  const pageable = fits('sr', [9999, text]);
  const pages = Math.ceil(found.total / PAGE);
  const turn = pageable ? turnRow(page, pages, [buttons.newer, buttons.older], (to) => encode('sr', [to, text])) : [];
  const open = numberRows(found.hits.length, (page - 1) * PAGE + 1, (n) => {
    const hit = found.hits[n];
    if (!hit) return null;
    return hit.kind === 'figure'
      ? encode('fi', [hit.id, packedDay(hit.day)], 'new')
      : encode('dy', [packedDay(hit.day)], 'new');
  });
  const follow =
    pageable && query.words ? [{ label: `${buttons.follow}: ${query.words}`, data: encode('fk', [query.words]) }] : [];
  const figures =
    found.total > 0 && fits('fg', [1, query.words])
      ? [{ label: buttons.figuresOnly, data: encode('fg', [1, query.words]) }]
      : [];
  return { blocks: searchPage(text.slice(0, 100), found, talk.view), rows: [...open, turn, [...figures, ...follow]] };
}
