import type { Day, Edition } from '../../model.ts';
import { eventLine } from '../lines/event.ts';
import { figureLine } from '../lines/figure.ts';
import { recapOf } from '../recap.ts';
import { type Block, bold, fill, type Line, line, link } from './span.ts';
import { dayPayload, deepLink, spansOf } from './view.ts';
import type { View } from './words.ts';

/** How much a recap tells; the rest is counted. */
const TOLD = { events: 12, figures: 12 } as const;

/** Several editions in one message: figures with their change since the first, events once, links to the days. */
export function recapBlocks(title: Line, editions: readonly Edition[], view: View): Block[] {
  const { words, screen } = view;
  const recap = recapOf(editions);
  const near = editions.at(-1)?.date ?? '';
  const days = editions.map(({ date }) => link(words.day(date, near), deepLink(view, dayPayload(date))));
  const shown = recap.figures.slice(0, TOLD.figures);
  // What most lines would say of themselves tells nothing.
  const marked = shown.filter(({ first }) => first).length * 2 < shown.length;
  const figures = shown.map(({ figure, edition, first }) => {
    const told = spansOf(figureLine(figure, { ...edition, date: near }, words), view);
    return first && marked ? line(told, `. ${screen.catchup.first}`) : told;
  });
  const events = recap.events
    .slice(0, TOLD.events)
    .map(({ event, edition }) => spansOf(eventLine(event, edition, words), view));
  const left = [recap.events.length - events.length, recap.figures.length - figures.length];
  const rest = [left[0] ? words.count('events', left[0]) : '', left[1] ? words.count('figures', left[1]) : ''].filter(
    Boolean,
  );
  return [
    { heading: title, lines: [days.flatMap((day, at) => line(at ? ', ' : '', day))] },
    ...section(words.heading.events, events),
    ...section(words.heading.figures, figures),
    ...(rest.length ? [{ lines: [fill(screen.more, { rest: rest.join(', ') })] }] : []),
  ];
}

const section = (heading: string, lines: Line[]): Block[] =>
  lines.length ? [{ heading: [bold(heading)], lines }] : [];

/** "The week from 9 to 15 March". */
export function weekTitle(from: Day, to: Day, view: View): Line {
  const { words, screen } = view;
  const values = { from: words.day(from, to), to: words.day(to, '') };
  return line(bold(screen.catchup.weekHeading.replace('{from}', values.from).replace('{to}', values.to)));
}
