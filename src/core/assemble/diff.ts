import type { Day, DaySpan, Edition, EditionClaim, EditionEvent, EditionFigure } from '../model.ts';

/** What became of the items of an edition; `events` and `figures` are ids. */
export interface DiffPart {
  events: string[];
  figures: string[];
}

export interface EditionDiff {
  added: DiffPart;
  /** Events that are now known to have happened on another day, and that day where it is certain. */
  moved: { id: string; to: Day | null }[];
  /** Figures that hold for another day, or count what happened on it, but for those of the events that moved. */
  movedFigures: { id: string; to: Day }[];
  changed: DiffPart;
  /** In the first and not in the second, and not moved, nor a figure of what moved. */
  gone: DiffPart;
  unchanged: DiffPart;
}

/** What differs between an edition as sent and the same day as known now. Pure; compares by id. */
export function diffEditions(sent: Edition, now: Edition): EditionDiff {
  const [before, after] = [eventsOf(sent), eventsOf(now)];
  const [had, has] = [byId(sent.figures), byId(now.figures)];
  const missing = [...before.values()].filter((event) => !after.has(event.id));
  const moved = missing.filter((event) => happenedElsewhere(event, sent.date));
  const withMoved = new Set(moved.flatMap((event) => event.figures));
  const lost = notIn(had, has).filter((id) => !withMoved.has(id));
  const movedFigures = lost.flatMap((id) => {
    const to = homeOf(had.get(id));
    return to !== null && to !== sent.date ? [{ id, to }] : [];
  });
  return {
    added: { events: notIn(after, before), figures: notIn(has, had) },
    moved: moved.map((event) => ({ id: event.id, to: dayOf(event.date) })),
    movedFigures,
    changed: {
      events: both(before, after, (a, b) => !sameEvent(a, b)),
      figures: both(had, has, (a, b) => !sameFigure(a, b)),
    },
    gone: {
      events: missing.filter((event) => !moved.includes(event)).map((event) => event.id),
      figures: lost.filter((id) => !movedFigures.some((one) => one.id === id)),
    },
    unchanged: { events: both(before, after, sameEvent), figures: both(had, has, sameFigure) },
  };
}

const eventsOf = (edition: Edition) => byId([...edition.events, ...edition.also]);
const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
const notIn = <T>(items: ReadonlyMap<string, T>, others: ReadonlyMap<string, T>) =>
  [...items.keys()].filter((id) => !others.has(id));

function both<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>, test: (a: T, b: T) => boolean): string[] {
  return [...a].flatMap(([id, item]) => {
    const other = b.get(id);
    return other !== undefined && test(item, other) ? [id] : [];
  });
}

/** The day that a figure holds for, or on which what it counts happened. */
const homeOf = (figure: EditionFigure | undefined): Day | null => {
  const { from = null, to = null } = figure?.claims[0]?.asOf ?? {};
  return to ?? from ?? figure?.happened ?? null;
};

const dayOf = (date: EditionEvent['date']) =>
  typeof date === 'string' ? date : date?.from === date?.to ? (date?.from ?? null) : null;

function happenedElsewhere({ date }: EditionEvent, day: Day): boolean {
  const span: DaySpan | null = typeof date === 'string' ? { from: date, to: date } : date;
  if (!span) return false;
  return (span.to !== null && span.to < day) || (span.from !== null && span.from > day);
}

const sameEvent = (a: EditionEvent, b: EditionEvent) =>
  a.sentence === b.sentence && JSON.stringify(a.date) === JSON.stringify(b.date) && a.place === b.place;

function sameFigure(a: EditionFigure, b: EditionFigure): boolean {
  const said = ({ value, low, high, bound, claimant, status, asOf }: EditionClaim) =>
    JSON.stringify([value, low, high, bound, claimant, status, asOf]);
  return a.claims.map(said).sort().join() === b.claims.map(said).sort().join();
}
