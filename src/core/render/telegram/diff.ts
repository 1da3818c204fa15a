import { diffEditions as diffByDay } from '../../assemble/diff.ts';
import type { Day, Edition, EditionEvent, EditionFigure } from '../../model.ts';
import { diffEditions } from '../diff.ts';
import { eventShortLine } from '../lines/event.ts';
import { figureLine } from '../lines/figure.ts';
import { counted } from '../words/locale.ts';
import { type Block, bold, fill, type Line, line } from './span.ts';
import { spansOf } from './view.ts';
import type { View } from './words.ts';

/** A day as sent and as known now: what came, what went, what reads otherwise; the rest is counted. */
export function diffBlocks(sent: Edition, now: Edition, view: View): Block[] {
  const { words, screen } = view;
  const { events, figures } = diffEditions(sent, now);
  const { moved, movedFigures } = diffByDay(sent, now);
  const elsewhere = new Map(moved.map(({ id, to }) => [id, to]));
  const homes = new Map(movedFigures.map(({ id, to }) => [id, to]));
  const withMoved = new Set(events.removed.flatMap(({ id, figures: own }) => (elsewhere.get(id) ? own : [])));
  const stays = (event: EditionEvent) => !elsewhere.get(event.id);
  const title = line(bold(screen.diff.heading.replace('{day}', words.longDay(sent.date))));
  const lines = (edition: Edition, e: EditionEvent[], f: EditionFigure[]): Line[] => [
    ...e.map((event) => spansOf(eventShortLine(event, edition), view)),
    ...f.map((figure) => spansOf(figureLine(figure, edition, words), view)),
  ];
  const group = (forms: 'added' | 'removed' | 'changed', found: Line[]): Block[] =>
    found.length ? [{ heading: [bold(counted(words.language, screen.diff[forms], found.length))], lines: found }] : [];
  const groups = [
    ...group('added', lines(now, events.added, figures.added)),
    ...movedTo(
      [
        ...events.removed.flatMap((event) => {
          const to = elsewhere.get(event.id);
          return to ? [{ to, line: spansOf(eventShortLine(event, sent), view) }] : [];
        }),
        ...figures.removed.flatMap((figure) => {
          const to = homes.get(figure.id);
          return to ? [{ to, line: spansOf(figureLine(figure, sent, words), view) }] : [];
        }),
      ],
      sent,
      view,
    ),
    ...group(
      'removed',
      lines(
        sent,
        events.removed.filter(stays),
        figures.removed.filter(({ id }) => !withMoved.has(id) && !homes.has(id)),
      ),
    ),
    ...group('changed', lines(now, events.changed, figures.changed)),
  ];
  if (!groups.length) return [{ heading: title, lines: [line(screen.diff.nothing)] }];
  const same = `${words.count('events', events.same)}, ${words.count('figures', figures.same)}`;
  return [{ heading: title, lines: [fill(screen.diff.same, { rest: same })] }, ...groups];
}

/** What is filed under the day it happened now, by that day. */
function movedTo(moved: readonly { to: Day; line: Line }[], sent: Edition, view: View): Block[] {
  const days = [...new Set(moved.map(({ to }) => to))].sort();
  return days.map((day) => {
    const heading = view.screen.diff.moved.replace('{day}', view.words.day(day, sent.date));
    return { heading: [bold(heading)], lines: moved.filter(({ to }) => to === day).map(({ line }) => line) };
  });
}
