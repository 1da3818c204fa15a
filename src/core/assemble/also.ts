import { beside, countsSame, SHARE, sameMatter } from './beside.ts';
import type { ArticleFacts } from './facts.ts';
import { NO_ANSWER } from './headline/en-no-answer.ts';
import { asksWhichTown, DETAIL, inContext, type InContext, namesNothing } from './leaning.ts';
import { HISTORY, type Scored } from './score.ts';
import { CLEAR, standsAlone } from './standalone.ts';

const ALSO = 12;
/** So often the places of lines that lean on none are given to others. */
const ROUNDS = 3;
const LEANS = 'it leans on a sentence that has no line before it';
/** Lines below that one of several articles may have; what only portrays or explains has one, above or below. */
const LINES = 4;
/** Further lines on what has one where many articles tell the day. */
const FURTHER = 4;

/** The lines below, the titles that some need before them, and of each of the others why it has none. */
export interface Also {
  also: Scored[];
  topics: ReadonlyMap<Scored, string>;
  barred: Map<Scored, string>;
}

/**
 * The rest: first what each article opens with that has no line above, then what else the articles tell. No history, what can be read alone
 * and is told nowhere above, nor as one of the `counts` among the figures. Where few articles tell the day (`share` is large) their other
 * matters come before more of one kind.
 */
export function alsoOf(
  told: readonly Scored[],
  key: readonly Scored[],
  counts: readonly Scored[],
  share: number,
): Also {
  const barred = new Map<Scored, string>();
  const articles = new Set(told.map(articleOf)).size;
  const rest = told.filter((one) => !key.includes(one));
  const first = rest.filter((one) => opensReport(one) && !hasLine(articleOf(one), key));
  const further = (share > SHARE ? varied(rest, key, share) : rest).filter((one) => !first.includes(one));
  const room = share < SHARE ? Math.min(ALSO, first.length + FURTHER) : ALSO;
  let found: InContext = { kept: [], topics: new Map() };
  // A line that leans on none above it leaves its place to the next.
  for (let round = 0; round < ROUNDS; round++) {
    const also: Scored[] = [];
    for (const one of [...first, ...further]) {
      if (barred.get(one) === LEANS) continue;
      const why = also.length >= room ? `${room} lines are enough` : barredBy(one, key, also, counts, articles);
      if (why) barred.set(one, why);
      else also.push(one);
    }
    found = inContext(also, key, articles === 1);
    for (const one of also) if (!found.kept.includes(one)) barred.set(one, LEANS);
    if (found.kept.length === also.length) break;
  }
  for (const one of found.kept) barred.delete(one);
  return { also: found.kept, topics: found.topics, barred };
}

const articleOf = ({ item }: Scored): ArticleFacts => item.best.article;

/** What an article opens with that reports: a portrait or explainer opens with a scene, or with a few general words. */
const opensReport = ({ item: { best }, parts }: Scored) =>
  best.opening && parts.feature === 0 && (best.event.sentence.length > DETAIL || !namesNothing(best));

/** Whether an article's own words stand for a story, or it opens with one that another's words tell. */
const hasLine = (article: ArticleFacts, lines: readonly Scored[]) =>
  lines.some(
    (one) => articleOf(one) === article || one.item.today.some((told) => told.opening && told.article === article),
  );

/** By weight, less for what is like a key event or of a kind with several. */
function varied(rest: readonly Scored[], key: readonly Scored[], share: number): Scored[] {
  const cost = (one: Scored) => {
    const { kind, likeness } = beside(one, key, share).costs;
    return kind + likeness;
  };
  const worth = new Map(rest.map((one) => [one, one.score - cost(one)]));
  return [...rest].sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0));
}

/** Why an item has no line below, or null. */
function barredBy(
  one: Scored,
  key: readonly Scored[],
  also: readonly Scored[],
  counts: readonly Scored[],
  articles: number,
): string | null {
  const { best } = one.item;
  const ofArticle = ({ item }: Scored) => item.best.article === best.article;
  const lines = also.filter(ofArticle).length;
  if (one.parts.feature < 0 && (lines > 0 || key.some(ofArticle)))
    return 'a portrait or explainer has one line, and its article has it';
  if (one.parts.feature === 0 && articles > SHARE && lines >= LINES) return `its article has ${LINES} lines`;
  const old = one.parts.age < 0 && best.event.claimant === null;
  if (one.parts.background < 0 || (!best.opening && (one.parts.age <= HISTORY || old))) return 'background or history';
  if (standsAlone(best.event.sentence) <= CLEAR) return 'its sentence cannot be read alone';
  if (NO_ANSWER.test(best.event.sentence)) return 'it says that nothing was said';
  if (best.event.figures.length === 0 && asksWhichTown(one)) return 'it does not say which town';
  const counted = [...key, ...also, ...counts].find(({ item }) => countsSame(item, one.item));
  if (counted) return `the same count as ${counted.item.id}`;
  const told = [...key, ...also].find((other) => sameMatter(other, one));
  return told ? `the same matter as ${told.item.id}` : null;
}
