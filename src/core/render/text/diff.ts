import { diffEditions, type DiffPart } from '../../assemble/diff.ts';
import type { Day, Edition } from '../../model.ts';
import { eventShortLine } from '../lines/event.ts';
import { differingLine, figureLine } from '../lines/figure.ts';
import { textOf } from '../lines/segment.ts';
import type { Words } from '../words.ts';

/** What changed between an edition as sent and the same day as known now, for a person at a terminal. */
export function textDiff(sent: Edition, now: Edition, words: Words): string {
  const { added, moved, movedFigures, changed, gone, unchanged } = diffEditions(sent, now);
  // A story may go by another id as known now; what reads the same is neither added nor gone.
  const left = new Set(gone.events.map((id) => eventText(id, sent)));
  const same = new Set(added.events.map((id) => eventText(id, now)).filter((text) => left.has(text)));
  const part = (title: string, { events, figures }: DiffPart, from: Edition): string[] => {
    const told = events.map((id) => eventText(id, from)).filter((text) => !same.has(text));
    const lines = [...told, ...figures.map((id) => figureText(id, from, words))];
    return lines.length ? [title, ...lines.map((text) => `  ${text}`), ''] : [];
  };
  const count = `${words.count('events', unchanged.events.length + same.size)}, ${words.count('figures', unchanged.figures.length)}`;
  return [
    `${words.longDay(sent.date)}, sent and now`,
    '',
    ...part('Added:', added, now),
    ...part('Changed:', changed, now),
    ...movedTo(
      [
        ...moved.map(({ id, to }) => ({ to, text: eventText(id, sent) })),
        ...movedFigures.map(({ id, to }) => ({ to, text: figureText(id, sent, words) })),
      ],
      (day) => words.day(day, sent.date),
    ),
    ...part('No longer here:', gone, sent),
    `Unchanged: ${count}`,
  ].join('\n');
}

/** What is filed under another day now, by that day. */
function movedTo(lines: readonly { to: Day | null; text: string }[], dayText: (day: Day) => string): string[] {
  const days = [...new Set(lines.map(({ to }) => to))].sort((a, b) => (a ?? '~').localeCompare(b ?? '~'));
  return days.flatMap((day) => {
    const told = lines.filter(({ to }) => to === day).map(({ text }) => `  ${text}`);
    return [`Moved to ${day ? `${dayText(day)}, when it happened` : 'another day'}:`, ...told, ''];
  });
}

function eventText(id: string, edition: Edition): string {
  const event = [...edition.events, ...edition.also].find((one) => one.id === id);
  return event ? textOf(eventShortLine(event, edition)) : id;
}

function figureText(id: string, edition: Edition, words: Words): string {
  const figure = edition.figures.find((one) => one.id === id);
  if (!figure) return id;
  return textOf(figure.differing ? differingLine(figure, edition, words) : figureLine(figure, edition, words));
}
