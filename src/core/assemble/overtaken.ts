import type { Telling } from '../group/telling.ts';
import { COUNTED, IN_PARTIAL_COUNT } from '../extract/figures/en/polls.ts';
import type { ArticleFacts } from './facts.ts';
import type { Item } from './item.ts';
import type { Report } from './ledger/report.ts';
import type { Series } from './ledger/series.ts';
import { VOTE_AHEAD, VOTE_ENDED } from './en-overtaken.ts';

/** What the news of the same day has overtaken; none of it is told beside that. */
export interface Overtaken {
  items: ReadonlySet<Item>;
  reports: ReadonlySet<Report>;
}

/**
 * The state of a count of votes, or what looks ahead to the vote, where its end is told, in the same story or in another, with all that
 * only an article tells that opens with it; and a total for which its source gives one of a later day. `filed` are the figures of the edition.
 */
export function overtaken(items: readonly Item[], ledger: readonly Series[], filed: ReadonlySet<Report>): Overtaken {
  const tellings = items.flatMap((item) => [...item.today, ...item.overtaken]);
  const ends = tellings.filter(isResult);
  const counts = new Set(tellings.filter((count) => ends.some((end) => overtakes(end, count))));
  const articles = new Set([...counts].flatMap(({ opening, article }) => (opening ? article : [])));
  const partial = [...filed].filter(({ article, figure }) => articles.has(article) && isPartial(figure));
  const older = ledger.flatMap(({ reports }) => olderOf(reports.filter((report) => filed.has(report))));
  const reports = new Set([...partial, ...older]);
  const gone = numbersGone(reports);
  const past = ({ best, today }: Item) =>
    counts.has(best) || today.every(({ article }) => articles.has(article)) || gone(best);
  return { items: new Set(items.filter(past)), reports };
}

/** Whether one telling gives the end of a vote to which another looks ahead, or of whose count it gives the state. */
export const overtakes = (end: Telling, count: Telling): boolean =>
  isResult(end) && (isProvisional(count) || (looksAhead(count) && tellsEnd(end))) && shared(end, count) >= NAMES;

/** Whether a telling only looks ahead to a vote: "the country decides on Sunday whether ...". */
export const looksAhead = (telling: Telling): boolean =>
  telling.event.type === 'election' && VOTE_AHEAD.test(telling.event.sentence) && !tellsEnd(telling);

const tellsEnd = ({ event }: Telling) => VOTE_ENDED.test(event.sentence);

/** Whether a telling gives how far a count of votes has come. */
export const isProvisional = ({ article, event }: Telling): boolean =>
  event.figures.some((index) => isPartial(article.figures[index]));

const isPartial = (figure: ArticleFacts['figures'][number] | undefined) =>
  [COUNTED, IN_PARTIAL_COUNT].includes(figure?.measure ?? '');

/** What an article opens with about a vote, where that is no count that goes on. */
const isResult = (telling: Telling) =>
  telling.opening &&
  telling.event.type === 'election' &&
  telling.event.status !== 'planned' &&
  !isProvisional(telling) &&
  !looksAhead(telling);

/** So many names make it the same vote. */
const NAMES = 2;
const shared = (a: Telling, b: Telling) => [...a.names].filter((name) => b.names.has(name)).length;

/** The reports of one source whose stated day lies before the latest that it states. */
function olderOf(reports: readonly Report[]): Report[] {
  const latest = new Map<string, string>();
  for (const { claimant, asOf } of reports)
    if (claimant !== null && asOf.to !== null && asOf.to > (latest.get(claimant) ?? '')) latest.set(claimant, asOf.to);
  return reports.filter(({ claimant, asOf }) => asOf.to !== null && asOf.to < (latest.get(claimant ?? '') ?? ''));
}

/** Whether every number that a telling gives the ledger is among the overtaken. */
function numbersGone(reports: ReadonlySet<Report>): (telling: Telling) => boolean {
  const gone = new Map<ArticleFacts, Set<number>>();
  for (const { article, index } of reports) gone.set(article, (gone.get(article) ?? new Set()).add(index));
  return ({ article, event }) => {
    const own = event.figures.filter((index) => article.figures[index]?.ledger);
    return own.length > 0 && own.every((index) => gone.get(article)?.has(index) === true);
  };
}
