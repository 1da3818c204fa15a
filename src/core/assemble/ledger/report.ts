import type { Keeper } from '../../language/once.ts';
import type { Day, Figure, NewsEvent } from '../../model.ts';
import { ARMED, OWN_DEAD, REVISED, STANDING_AT } from './en.ts';
import { repeatsTitle } from '../../group/title.ts';
import { daysApart } from '../../group/veto.ts';
import { HISTORY_DAYS } from '../score.ts';
import type { ArticleFacts } from '../facts.ts';
import { claimantKey } from './claimant.ts';
import { namedClaimant } from './named.ts';
import type { Comparable } from './compare.ts';
import { isOrdinal } from './ordinal.ts';
import { countedNouns } from './elliptic.ts';
import { isCountedShare, isFormerValue, isIncrement, isMiscount } from './former.ts';
import { countingKind } from './kind.ts';
import { loserIn } from './owner.ts';
import { scopeOf, type Scope, townOf } from './place.ts';
import { thingOf, type Thing } from './thing.ts';

/** One mention of a figure in the ledger, with all that decides what it may be compared with. */
export interface Report extends Comparable, Keeper {
  figure: Figure;
  /** Position in the article's figures. */
  index: number;
  article: ArticleFacts;
  /** The counted noun as readers see it. */
  counted: string | null;
  thing: Thing;
  scope: Scope;
  /** The story whose event the figure belongs to; null for figures outside events. */
  story: string | null;
  /** Position of the article in the request: the later one wins among equals. */
  order: number;
}

/**
 * The ledger figures of one dated article, each once: repeats of one number are merged, and a number that the sentence itself gives
 * as the former one ("from 76% to 72%") is left to its sentence. `series` is still empty.
 */
export function reportsOf(article: ArticleFacts, order: number, storyOf: (event: number) => string | null): Report[] {
  const day = article.published.date;
  if (day === null) return [];
  const place = eventsByFigure(article);
  const nouns = countedNouns(article.figures);
  const sentences = bySentence(article.figures);
  const reports = article.figures.flatMap((figure, index) => {
    if (!figure.ledger || isFormerValue(figure) || isMiscount(figure) || inTitle(figure, article)) return [];
    const at = place.get(index);
    const event = at === undefined ? undefined : article.events[at];
    const story = threadOf(article, at, storyOf);
    const beside = sentences.get(figure.sentence) ?? [];
    const report = reportOf({ ...figure, counted: nouns[index] ?? null }, event, beside);
    return [{ ...report, article, order, day, story, figure, index }];
  });
  return withoutRepeats(reports);
}

/**
 * A number of the title that the text below gives again or, of a vague one, gives exactly; or of a heading within that has another of the
 * same count.
 */
const inTitle = (figure: Figure, article: ArticleFacts) =>
  repeatsTitle(figure.sentence, article)
    ? article.figures.some((other) => other.sentence !== figure.sentence && givesBelow(other, figure))
    : HEADING.test(figure.sentence) && article.figures.some((other) => givesNewer(other, figure));

const givesBelow = (other: Figure, { value, low, category }: Figure) =>
  other.value === value || (value === null && low === null && other.ledger && other.category === category);

/** A line in capital initials without a full stop. */
const HEADING = /^(?:\p{Lu}\S*|\p{N}\S*|\P{L}+)(?: (?:\p{Lu}\S*|\p{N}\S*|\P{L}+))+$/u;

const givesNewer = (other: Figure, { category, measure, sentence, value }: Figure) =>
  other.ledger &&
  other.category === category &&
  other.measure === measure &&
  other.sentence !== sentence &&
  other.value !== null &&
  value !== null &&
  other.value >= value &&
  other.value < 2 * value;

type Read = Omit<Report, 'article' | 'order' | 'day' | 'story' | 'figure' | 'index'>;

function reportOf(figure: Figure, event: NewsEvent | undefined, beside: readonly Figure[]): Read {
  const thing = thingOf(figure);
  const owner =
    thing.owner ?? (thing.measure === 'killed' || thing.measure === 'lost' ? loserIn(figure.sentence) : null);
  if (isOwnLoss(figure)) Object.assign(thing, { counted: 'soldier', head: 'soldier', family: 'soldier' });
  const { value, bound, asOf, counted } = figure;
  if (isCountedShare(figure)) thing.measure = 'counted';
  const scope = isOrdinal(figure) ? scopeOf(null) : scopeOf(figure.place ?? townOf(figure));
  const kind = isIncrement(figure) ? 'other' : countingKind(figure, scope, event, beside);
  const stock = STOCKS.has(figure.category) || STANDING_AT.test(thing.measure);
  const revised = REVISED.test(figure.sentence);
  const said = { claimant: claimantKey(namedClaimant(figure)), value, bound, kind, asOf, counted, stock, revised };
  return { ...said, thing: { ...thing, owner }, scope, series: '', baseline: true };
}

/** "The army said it had lost two men", "raised the number of its dead": its soldiers, and not who died in the towns. */
const isOwnLoss = ({ category, claimant, counted, measure, sentence }: Figure): boolean =>
  category === 'people_killed' &&
  ARMED.test(claimant ?? '') &&
  (counted === null || /^(?:men|people)$/i.test(counted)) &&
  (measure === 'lost' || OWN_DEAD.test(sentence));

function bySentence(figures: readonly Figure[]): Map<string, Figure[]> {
  const found = new Map<string, Figure[]>();
  for (const figure of figures.filter((one) => one.ledger)) {
    const known = found.get(figure.sentence);
    if (known) known.push(figure);
    else found.set(figure.sentence, [figure]);
  }
  return found;
}

/**
 * The story that a figure belongs to: that of its event, where the event is set in a town of its own; else what the article opens
 * with, for that is what it is about.
 */
function threadOf(
  { events, published }: ArticleFacts,
  at: number | undefined,
  storyOf: (event: number) => string | null,
): string | null {
  if (at !== undefined && isHistory(events[at], published.date)) return storyOf(at);
  const [own, lead] = [
    scopeOf(at === undefined ? null : (events[at]?.place ?? null)),
    scopeOf(events[0]?.place ?? null),
  ];
  return own.local !== null && own.local !== lead.local && at !== undefined ? storyOf(at) : storyOf(0);
}

/** What happened long before the article: the accident that today's is measured by. */
const isHistory = (event: NewsEvent | undefined, day: Day | null): boolean =>
  Boolean(event?.date.to && day && event.date.to < day && daysApart(event.date.to, day) > HISTORY_DAYS);

/** What is counted as it stands, not as it adds up. */
const STOCKS = new Set<Figure['category']>(['people_missing', 'people_trapped', 'forces', 'population']);

/** The first event that each figure belongs to, by position. */
function eventsByFigure({ events }: ArticleFacts): Map<number, number> {
  const found = new Map<number, number>();
  events.forEach((event, at) => {
    for (const figure of event.figures) if (!found.has(figure)) found.set(figure, at);
  });
  return found;
}

/**
 * One figure told twice is one report: "13,500 troops" and, further down, "13,500 dead". The telling that says what is counted
 * wins, then the one with a claimant, then the weightier, then the first.
 */
function withoutRepeats(reports: readonly Report[]): Report[] {
  const kept = new Map<string, Report[]>();
  for (const report of reports) {
    const key = repeatKey(report);
    const known = kept.get(key) ?? [];
    const at = known.findIndex((one) => sameThing(one, report));
    const other = known[at];
    if (!other) known.push(report);
    else if (worth(report) > worth(other)) known[at] = report;
    kept.set(key, known);
  }
  return [...kept.values()].flat().sort((a, b) => a.index - b.index);
}

function repeatKey({ thing, figure }: Report): string {
  const value = [figure.value, figure.low, figure.high, figure.value === null ? figure.text.toLowerCase() : ''].join(
    '/',
  );
  return [thing.measure, value, figure.unit].join('|');
}

/** Small numbers recur by chance, large ones are recognised without their noun. */
const TELLING = 10;

function sameThing(a: Report, b: Report): boolean {
  if (a.kind === 'incident' && b.kind === 'incident' && a.story !== b.story) return false;
  if (a.claimant !== null && b.claimant !== null && a.claimant !== b.claimant) return false;
  const place = a.scope.local === b.scope.local || a.scope.local === null || b.scope.local === null;
  const generic = isGeneric(a) || isGeneric(b);
  return place && (a.thing.counted === b.thing.counted || (generic && (a.value ?? 0) >= TELLING));
}

const isGeneric = ({ thing }: Report) => thing.counted === '' || thing.counted === 'person';
const worth = (report: Report) => (isGeneric(report) ? 0 : 4) + (report.claimant ? 2 : 0) + report.figure.importance;
