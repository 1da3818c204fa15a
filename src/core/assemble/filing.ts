import type { Telling } from '../group/telling.ts';
import type { Day, DaySpan } from '../model.ts';
import type { ArticleFacts } from './facts.ts';
import type { Report } from './ledger/report.ts';
import type { AssembleRequest } from './request.ts';

const UNCERTAIN_DAYS = 3;
/** From the first to the last day of the shortest month. */
const MONTH = 27;

/**
 * The articles that an edition may know: for the edition as reported those published up to its day, for "now" all. Undated
 * articles are in neither; each keeps its position in the request as its order.
 */
export function knownArticles({ articles, clock, day }: AssembleRequest): ArticleFacts[] {
  return articles.filter(({ published: { date } }) => date !== null && (clock === 'now' || date <= day));
}

/** Whether a telling belongs to the edition: by the day of its article, or, now, by the day the event happened. */
export function tellingFiled(telling: Telling, { clock, day }: AssembleRequest): boolean {
  if (clock === 'reported') return telling.day === day;
  return isDated(telling.happened) && !isComing(telling) ? covers(telling.happened, day) : telling.day === day;
}

/** Whether a figure belongs to the edition. One of an event goes where its event goes; a running
 * total, and one of no event, where it holds: its as-of, else the day of its article. */
export function reportFiled(report: Report, tellings: readonly Telling[], request: AssembleRequest): boolean {
  if (request.clock === 'reported') return report.day === request.day;
  const holds = (report.asOf.to ?? report.asOf.from ?? report.day) === request.day;
  const own = tellings.filter((one) => one.article === report.article && one.event.figures.includes(report.index));
  const told = own.some((one) => tellingFiled(one, request));
  return own.length === 0 || report.kind === 'total' ? told || holds : told;
}

/** What is announced for a later day has not happened: it is news of the day on which it was told. */
const isComing = ({ happened: { from, to }, day }: Telling) => (from ?? to ?? day) > day;

/** Whether a span tells days: what rose in April, or over a year, is news of the day on which it was told. */
const isDated = ({ from, to }: DaySpan) => (from || to) !== null && daysOf(from ?? to, to ?? from) < MONTH;

const daysOf = (from: Day | null, to: Day | null) => (Date.parse(to ?? '') - Date.parse(from ?? '')) / 86_400_000;

/** A span of a few days counts for each of them; a long or open one only for its last known day. */
function covers({ from, to }: DaySpan, day: Day): boolean {
  const [start, end] = [from ?? to ?? '', to ?? from ?? ''];
  return daysOf(start, end) < UNCERTAIN_DAYS ? start <= day && day <= end : end === day;
}
