import type { Day, Edition } from '../../core/model.ts';
import type { Length } from '../../core/ports/chats.ts';
import type { Button } from '../../core/ports/sender.ts';
import { richEdition } from '../../core/render/telegram/rich.ts';
import { dayPayload, deepLink } from '../../core/render/telegram/view.ts';
import { packedDay } from '../buttons/args.ts';
import { encode, type Mode } from '../buttons/codec.ts';
import { isOneMessage } from '../sending/present.ts';
import type { Screen } from '../talk/screen.ts';
import type { Audience } from '../talk/talk.ts';
import { editionBlocks } from './edition-blocks.ts';

/** Which text of a day: as it was sent, or as it is known now. */
export type Version = 's' | 'n';

/** How an edition is shown. */
export interface EditionView {
  length: Length;
  version: Version;
  page?: number;
  /** The whole edition although the chat follows or mutes something. */
  whole?: boolean;
  /** A word above the edition, such as that a newer revision exists. */
  above?: string | null;
}

/** An edition with its buttons. A single message may be replaced when they are pressed; an edition in parts stays as it is. */
export async function editionScreen(to: Audience, edition: Edition, view: EditionView): Promise<Screen> {
  const blocks = editionBlocks(to, edition, view);
  const paged = (view.page ?? 0) > 0;
  const one = paged || isOneMessage({ blocks });
  // In a group the edition stays as it is for everybody; what one member opens comes below it.
  const mode: Mode = paged || (one && to.settings.kind === 'private') ? 'edit' : 'new';
  const rows = to.settings.kind === 'channel' ? channelRows(to, edition) : await editionRows(to, edition, view, mode);
  const pager = (page: number) => encode('ed', [packedDay(edition.date), view.length, view.version, page]);
  const plain = view.length === 'standard' && view.version === 's' && !to.settings.follows.length;
  const rich = to.settings.rich && plain ? richEdition(edition, to.view, to.settings.hidden) : null;
  return { blocks, rows, ...(paged ? { pager, page: view.page ?? 1 } : {}), ...(rich ? { rich } : {}) };
}

/** In a channel a button would change the post for all; a link opens the edition in the reader's own chat instead. */
function channelRows(to: Audience, edition: Edition): Button[][] {
  const url = deepLink(to.view, dayPayload(edition.date));
  return url ? [[{ label: to.say.inline.open, url }]] : [];
}

async function editionRows(to: Audience, edition: Edition, view: EditionView, mode: Mode): Promise<Button[][]> {
  const { buttons } = to.say;
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
  const narrowed = to.settings.follows.length > 0;
  const followed = narrowed ? [{ label: buttons.followed, data: encode('fo', [], 'new') }] : [];
  const whole = narrowed && !view.whole ? [button(buttons.whole, 'wh'), ...followed] : followed;
  return [
    whole,
    things,
    [...stories, { label: buttons.report, data: encode('rp', [day], 'new') }],
    lengths.map((length) => button(buttons[length], 'ed', length, view.version, 1)),
    await dayRow(to, edition.date, mode),
  ];
}

/** Buttons to the editions beside a day and to the calendar. */
export async function dayRow(to: Audience, day: Day, mode: Mode): Promise<Button[]> {
  const { before, after } = await to.deps.newsroom.nearest(day);
  const { buttons, words } = to.say;
  const open = (label: string, other: Day): Button => ({
    label: label.replace('{day}', words.day(other, day)),
    data: encode('dy', [packedDay(other)], mode),
  });
  return [
    ...(before ? [open(buttons.previous, before)] : []),
    { label: buttons.calendar, data: encode('ca', [day.slice(0, 4) + day.slice(5, 7)], mode) },
    ...(after ? [open(buttons.next, after)] : []),
  ];
}
