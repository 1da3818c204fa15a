import type { Edition, EditionEvent, EditionFigure } from '../model.ts';
import type { Follow } from '../ports/chats.ts';

/** An edition narrowed to what a reader follows, and how much of it that leaves out. */
export interface Selection {
  edition: Edition;
  left: { events: number; figures: number };
}

/**
 * Keeps what fits at least one thing that is followed (everything where nothing is) and drops what fits one that is muted. The sources
 * that it cites keep their numbers, so that it cites as the whole edition does.
 */
export function selectFor(edition: Edition, follows: readonly Follow[]): Selection {
  const wanted = follows.filter((each) => each.mode === 'follow').map(matcher);
  const muted = follows.filter((each) => each.mode === 'mute').map(matcher);
  const keeps = (item: Item) =>
    (!wanted.length || wanted.some((fits) => fits(item))) && !muted.some((fits) => fits(item));
  const [events, also] = [edition.events, edition.also].map((list) =>
    list.filter((event) => keeps(eventItem(event))),
  ) as [EditionEvent[], EditionEvent[]];
  const figures = edition.figures.filter((figure) => keeps(figureItem(figure)));
  const kept = new Set([...events, ...figures].map(({ id }) => id));
  const lead = edition.lead.filter((id) => kept.has(id));
  const cited = new Set([
    ...[...events, ...also].flatMap((event) => event.sources),
    ...figures.flatMap((figure) => figure.claims.map((claim) => claim.source)),
  ]);
  const sources = edition.sources.filter(({ n }) => cited.has(n));
  const told = edition.events.length + edition.also.length - events.length - also.length;
  return {
    edition: { ...edition, events, also, figures, lead, sources },
    left: { events: told, figures: edition.figures.length - figures.length },
  };
}

/** What can be matched of an event or a figure. */
interface Item {
  id: string;
  topics: string;
  place: string;
  claimants: string;
  text: string;
}

const eventItem = (event: EditionEvent): Item => ({
  id: event.id,
  topics: event.type,
  place: event.place ?? '',
  claimants: event.claimant ?? '',
  text: [event.headline, event.place, event.claimant, ...(event.actors ?? [])].filter(Boolean).join(' '),
});

const figureItem = (figure: EditionFigure): Item => ({
  id: figure.id,
  topics: `${figure.category} ${figure.kind}`,
  place: figure.place ?? '',
  claimants: figure.claims.map((claim) => claim.claimant).join(' '),
  text: [figure.counted, figure.measure, figure.place, ...figure.claims.map((claim) => claim.sentence)].join(' '),
});

function matcher({ kind, value }: Follow): (item: Item) => boolean {
  const holds = (text: string) => hasWord(text, value);
  if (kind === 'figure' || kind === 'story') return (item) => item.id === value;
  if (kind === 'place') return (item) => holds(item.place) || holds(item.text);
  if (kind === 'claimant') return (item) => holds(item.claimants);
  if (kind === 'topic') return (item) => holds(item.topics.replaceAll('_', ' ')) || holds(item.text);
  return (item) => holds(item.text);
}

/** Whether a text has words that begin with those of `value`, in any case: "tank" finds "tanks", not "thank". */
function hasWord(text: string, value: string): boolean {
  const [where, what] = [text.toLowerCase(), value.toLowerCase().replace(/(?<=\p{L}{3})s$/u, '')];
  if (!what) return false;
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1))
    if (!/[\p{L}\p{N}]/u.test(where[at - 1] ?? ' ')) return true;
  return false;
}
