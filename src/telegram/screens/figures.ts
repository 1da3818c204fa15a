import { figureList } from '../../core/render/telegram/lists.ts';
import { encode, fits } from '../buttons/codec.ts';
import type { Screen } from '../talk/screen.ts';
import type { Talk } from '../talk/talk.ts';
import { numberRows, turnRow } from './picker.ts';

const PAGE = 10;

/** The figures of the ledger that fit some words (all without words), the newest first, a page at a time. */
export async function figuresScreen(talk: Talk, words: string, page: number): Promise<Screen> {
  const { total, items } = await talk.deps.newsroom.figures({ words, page, pageSize: PAGE });
  const from = (page - 1) * PAGE + 1;
  const { previousPart, nextPart } = talk.say.buttons;
  const pages = Math.ceil(total / PAGE);
  const turn = fits('fg', [9999, words])
    ? turnRow(page, pages, [previousPart, nextPart], (to) => encode('fg', [to, words]))
    : [];
  const open = numberRows(items.length, from, (n) => encode('fi', [items[n]?.id ?? '', '']));
  return { blocks: figureList(items, { total, from, asked: words }, talk.view), rows: [...open, turn] };
}
