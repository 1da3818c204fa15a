import type { Day, Edition } from '../../core/model.ts';
import type { Length } from '../../core/ports/chats.ts';
import type { Button } from '../../core/ports/sender.ts';
import { standardEdition } from '../../core/render/telegram/edition.ts';
import { fullEdition } from '../../core/render/telegram/full.ts';
import { shortEdition } from '../../core/render/telegram/short.ts';
import { type Block, bold, line } from '../../core/render/telegram/span.ts';
import { packedDay } from '../buttons/args.ts';
import { encode, type Mode } from '../buttons/codec.ts';
import { isOneMessage } from '../present.ts';
import type { Screen } from '../screen.ts';
import type { Talk } from '../talk.ts';

/** Which text of a day: as it was sent, or as it is known now. */
export type Version = 's' | 'n';

/** How an edition is shown. */
export interface EditionView {
  length: Length;
  version: Version;
  page?: number;
  /** A word above the edition, such as that a newer revision exists. */
  above?: string | null;
}

/** An edition with its buttons. A single message may be replaced when they are pressed; an edition in parts stays as it is. */
export async function editionScreen(talk: Talk, edition: Edition, view: EditionView): Promise<Screen> {
  const blocks = [...(view.above ? [{ lines: [line(view.above)] }] : []), ...editionBlocks(talk, edition, view)];
  const paged = view.length === 'full' || (view.page ?? 0) > 0;
  const mode: Mode = paged || isOneMessage({ blocks }) ? 'edit' : 'new';
  const rows = await editionRows(talk, edition, view, mode);
  const pager = (page: number) => encode('ed', [packedDay(edition.date), view.length, view.version, page]);
  return { blocks, rows, ...(paged ? { pager, page: view.page ?? 1 } : {}) };
}

function editionBlocks(talk: Talk, edition: Edition, { length, version }: EditionView): Block[] {
  const { hidden } = talk.settings;
  const blocks =
    length === 'short'
      ? shortEdition(edition, talk.view)
      : length === 'full'
        ? fullEdition(edition, talk.view, hidden)
        : standardEdition(edition, talk.view, hidden);
  const [head, ...rest] = blocks;
  if (version === 's' || !head) return blocks;
  const title = line(bold(talk.say.words.longDay(edition.date)), `, ${talk.say.screen.asKnown}`);
  return [{ ...head, heading: title }, ...rest];
}

async function editionRows(talk: Talk, edition: Edition, view: EditionView, mode: Mode): Promise<Button[][]> {
  const { buttons } = talk.say;
  const day = packedDay(edition.date);
  const button = (label: string, verb: string, ...args: (string | number)[]): Button => ({
    label,
    data: encode(verb, [day, ...args], mode),
  });
  const lengths = (['short', 'standard', 'full'] as const).filter((length) => length !== view.length);
  const things: Button[] = [];
  if (edition.figures.length) things.push(button(buttons.figures, 'fl', view.version, 1));
  if (edition.figures.some((figure) => figure.differing)) things.push(button(buttons.claims, 'cl', view.version, 1));
  const stories = edition.events.length ? [button(buttons.stories, 'st', view.version)] : [];
  return [
    things,
    [...stories, button(buttons.report, 'rp')],
    lengths.map((length) => button(buttons[length], 'ed', length, view.version, 1)),
    await dayRow(talk, edition.date, mode),
  ];
}

/** Buttons to the editions beside a day and to the calendar. */
export async function dayRow(talk: Talk, day: Day, mode: Mode): Promise<Button[]> {
  const { before, after } = await talk.deps.newsroom.nearest(day);
  const { buttons, words } = talk.say;
  const open = (label: string, to: Day): Button => ({
    label: label.replace('{day}', words.day(to, day)),
    data: encode('dy', [packedDay(to)], mode),
  });
  return [
    ...(before ? [open(buttons.previous, before)] : []),
    { label: buttons.calendar, data: encode('ca', [day.slice(0, 4) + day.slice(5, 7)], mode) },
    ...(after ? [open(buttons.next, after)] : []),
  ];
}
