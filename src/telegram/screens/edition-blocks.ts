import type { Edition } from '../../core/model.ts';
import type { Length, Section } from '../../core/ports/chats.ts';
import { selectFor } from '../../core/render/selection.ts';
import { standardEdition } from '../../core/render/telegram/edition.ts';
import { capitalised } from '../../core/render/telegram/capitalised.ts';
import { fullEdition } from '../../core/render/telegram/full.ts';
import { shortEdition } from '../../core/render/telegram/short.ts';
import { type Block, bold, fill, type Line, line } from '../../core/render/telegram/span.ts';
import type { View } from '../../core/render/telegram/words.ts';
import type { Audience } from '../talk/talk.ts';
import type { EditionView } from './edition.ts';

/** Editions in memory as they were shown, by all that decides how: each is rendered once, not once for each chat. */
const shown = new WeakMap<Edition, Map<string, Block[]>>();

/** An edition at the asked length, narrowed to what the chat follows; a narrowed edition says so and counts what it leaves out. */
export function editionBlocks(to: Audience, edition: Edition, view: EditionView): Block[] {
  if (to.settings.follows.length > 0 && !view.whole) return selectedBlocks(to, edition, view);
  const { language, hidden } = to.settings;
  const key = JSON.stringify([language, to.view.bot, view.length, view.version, view.above ?? null, hidden]);
  const kept = shown.get(edition) ?? new Map<string, Block[]>();
  const blocks = kept.get(key) ?? wholeBlocks(to, edition, view);
  shown.set(edition, kept.set(key, blocks));
  return blocks;
}

const aboveBlocks = ({ above }: EditionView): Block[] => (above ? [{ lines: [line(above)] }] : []);

function wholeBlocks(to: Audience, edition: Edition, view: EditionView): Block[] {
  const blocks = atLength(edition, view.length, to.settings.hidden, to.view);
  return [...aboveBlocks(view), ...titled(blocks, to, edition, view)];
}

function selectedBlocks(to: Audience, edition: Edition, view: EditionView): Block[] {
  const { follows, hidden } = to.settings;
  const { edition: selected, left } = selectFor(edition, follows);
  const { words, screen } = to.view;
  const [head, ...told] = titled(atLength(selected, view.length, hidden, to.view), to, edition, view);
  const nothing = selected.events.length + selected.also.length + selected.figures.length === 0;
  const rest = nothing ? [{ lines: [line(screen.nothingChosen)] }] : told;
  const counts = [
    left.events ? words.count('events', left.events) : '',
    left.figures ? words.count('figures', left.figures) : '',
  ];
  const untold = counts.filter(Boolean).join(', ');
  const chosen: Block = { lines: choiceLines(to) };
  const heading = line(head?.heading ?? [], `, ${screen.yourSelection}`);
  return [
    ...aboveBlocks(view),
    { ...head, heading, lines: head?.lines ?? [] },
    chosen,
    ...rest,
    ...(untold ? [{ lines: [fill(screen.leftOutByChoice, { rest: untold })] }] : []),
  ];
}

function choiceLines(to: Audience): Line[] {
  const { screen } = to.view;
  const list = (mode: 'follow' | 'mute') =>
    to.settings.follows.filter((each) => each.mode === mode).map((each) => each.label ?? each.value);
  const [following, muted] = [list('follow'), list('mute')];
  return [
    ...(following.length ? [fill(screen.following, { list: following.join(', ') })] : []),
    ...(muted.length ? [fill(screen.muted, { list: muted.join(', ') })] : []),
  ];
}

function atLength(edition: Edition, length: Length, hidden: readonly Section[], view: View): Block[] {
  if (length === 'short') return shortEdition(edition, view);
  return length === 'full' ? fullEdition(edition, view, hidden) : standardEdition(edition, view, hidden);
}

/** The heading says when a day is shown as known now. */
function titled(blocks: Block[], to: Audience, edition: Edition, view: EditionView): Block[] {
  const [head, ...rest] = blocks;
  if (view.version === 's' || !head) return blocks;
  const heading = line(bold(capitalised(to.say.words.longDay(edition.date))), `, ${to.say.screen.asKnown}`);
  return [{ ...head, heading }, ...rest];
}
