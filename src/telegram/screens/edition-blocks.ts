import type { Edition } from '../../core/model.ts';
import type { Length, Section } from '../../core/ports/chats.ts';
import { selectFor } from '../../core/render/selection.ts';
import { standardEdition } from '../../core/render/telegram/edition.ts';
import { capitalised } from '../../core/render/telegram/capitalised.ts';
import { fullEdition } from '../../core/render/telegram/full.ts';
import { shortEdition } from '../../core/render/telegram/short.ts';
import { type Block, bold, fill, type Line, line } from '../../core/render/telegram/span.ts';
import type { View } from '../../core/render/telegram/words.ts';
import type { Audience } from '../talk.ts';
import type { EditionView } from './edition.ts';

/** An edition at the asked length, narrowed to what the chat follows; a narrowed edition says so and counts what it leaves out. */
export function editionBlocks(to: Audience, edition: Edition, view: EditionView): Block[] {
  const above = view.above ? [{ lines: [line(view.above)] }] : [];
  const { follows, hidden } = to.settings;
  if (!follows.length || view.whole)
    return [...above, ...titled(atLength(edition, view.length, hidden, to.view), to, edition, view)];
  const { edition: selected, left } = selectFor(edition, follows);
  const [head, ...rest] = titled(atLength(selected, view.length, hidden, to.view), to, edition, view);
  const { words, screen } = to.view;
  const counts = [
    left.events ? words.count('events', left.events) : '',
    left.figures ? words.count('figures', left.figures) : '',
  ];
  const untold = counts.filter(Boolean).join(', ');
  const chosen: Block = { lines: choiceLines(to) };
  const heading = line(head?.heading ?? [], `, ${screen.yourSelection}`);
  return [
    ...above,
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
