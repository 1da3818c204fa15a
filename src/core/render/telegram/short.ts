import type { Edition, EditionFigure } from '../../model.ts';
import { eventShortLine } from '../lines/event.ts';
import { figureLine } from '../lines/figure.ts';
import { figureSections } from '../lines/sections.ts';
import { thingText } from '../lines/value.ts';
import { capitalised } from './capitalised.ts';
import { type Block, bold, fill, line } from './span.ts';
import { spansOf } from './view.ts';
import type { View } from './words.ts';

/** How much the short edition tells. */
const SHORT = { events: 3, figures: 3, things: 4 } as const;

/** The short edition: three events, the figures that moved most, and how much is not told here. */
export function shortEdition(edition: Edition, view: View): Block[] {
  const { words, screen } = view;
  const events = [...edition.events].sort((a, b) => led(edition, b.id) - led(edition, a.id)).slice(0, SHORT.events);
  const figures = movedMost(tellable(edition)).slice(0, SHORT.figures);
  const days = edition.chronology.map((each) => words.chronology(each.name, each.day));
  const heading = line(bold(capitalised(words.longDay(edition.date))), ['', ...days, screen.lengthShort].join(', '));
  const blocks: Block[] = [
    { lines: events.map((event) => spansOf(eventShortLine(event, edition), view)) },
    { lines: figures.map((figure) => spansOf(figureLine(figure, edition, words), view)) },
    untold(edition, events.length, figures.length, view),
  ];
  const [first, ...rest] = blocks.filter(({ lines }) => lines.length > 0);
  return [{ heading, lines: first?.lines ?? [line(words.emptyDay)] }, ...rest];
}

/** Figures with a line of their own; what an event above tells is not said twice. */
function tellable(edition: Edition): EditionFigure[] {
  const { key, differing } = figureSections(edition);
  const own = new Set([...key, ...differing]);
  return edition.figures.filter((figure) => own.has(figure));
}

const led = (edition: Edition, id: string): number => (edition.lead.includes(id) ? 1 : 0);

/** Figures by the size of their change relative to the baseline, then as the edition orders them. */
function movedMost(figures: readonly EditionFigure[]): EditionFigure[] {
  return [...figures].sort((a, b) => moved(b) - moved(a));
}

function moved(figure: EditionFigure): number {
  const change = figure.claims[0]?.change;
  return change && change.from !== 0 ? Math.min(1, Math.abs(change.delta / change.from)) : 0;
}

/** What the short edition leaves out: on what the claims differ, and how much more there is. */
function untold(edition: Edition, events: number, figures: number, view: View): Block {
  const { words, screen } = view;
  const things = [...new Set(edition.figures.filter((figure) => figure.differing).map(thingText))].filter(Boolean);
  const differ = things.slice(0, SHORT.things).join(', ');
  const [e, f] = [edition.events.length + edition.also.length - events, edition.figures.length - figures];
  const rest = [e ? words.count('events', e) : '', f ? words.count('figures', f) : ''].filter(Boolean).join(', ');
  return {
    lines: [
      ...(differ ? [fill(screen.differOn, { things: differ })] : []),
      ...(rest ? [fill(screen.more, { rest })] : []),
    ],
  };
}
