import { alsoOf } from './also.ts';
import { beside, SHARE } from './beside.ts';
import { readable } from './readable.ts';
import type { Item } from './item.ts';
import type { Telling } from '../group/telling.ts';
import { asksWhat, asksWhichTown, asksWho, isDetail, leans } from './leaning.ts';
import { type Scored, scoreItems } from './score.ts';
import { countsAgain, isCount, isToll } from './toll.ts';
import { COUNTED, CROWDED, OVERTAKEN, RETOLD, UNFOUND, UNREADABLE, UNWEIGHTY, whyBelow, whyChosen } from './why.ts';

const KEY_EVENTS = 8;
const LEAD = 3;
const LEAD_SHARE = 0.6;
const FEW = 5;
const FILLER = 0.35;
/** The same for a second matter of an article that it alone tells, where others tell the day. */
const FILLER_AGAIN = 0.6;
/** Key events that a portrait or explainer may have where it is all that tells the day, and where others tell it too. */
const OF_FEATURE = 2;
const OF_FEATURE_BESIDE = 1;
const CONSIDERED = 300;
const UNTYPED = 0.3;

/** What an edition tells at length, what in one line, what as figure lines only, what not at all, and what leads. */
export interface Choice {
  key: Scored[];
  also: Scored[];
  /** What stands before a line below that would ask for it: the title of its article. */
  topics: ReadonlyMap<Scored, string>;
  /** Toll reports: their numbers stand in the figure section and are not told twice. */
  tolls: Scored[];
  left: Scored[];
  lead: string[];
  /** What besides its score put each item where it stands, in a few words for the operator. */
  why: ReadonlyMap<Scored, string>;
}

/**
 * Chooses the key events, best first. An item much like one already chosen gives way; what goes on without news stands below;
 * a toll report is a figure line unless it outweighs everything; what is `overtaken` is told nowhere.
 */
export function chooseItems(
  items: readonly Item[],
  overtaken: ReadonlySet<Item>,
  seriesOf: SeriesOf = () => [],
): Choice {
  const ranked = scoreItems(items).sort((a, b) => b.score - a.score || (a.item.id < b.item.id ? -1 : 1));
  const live = ranked.filter(({ item }) => !overtaken.has(item));
  const many = shareOfOneArticle(live) <= SHARE;
  const tolls = tollsAmong(live, seriesOf, many);
  const counted = new Set(tolls);
  const why = new Map(ranked.map((one) => [one, OVERTAKEN]));
  for (const one of live) why.set(one, counted.has(one) ? COUNTED : isRetold(one) ? RETOLD : UNWEIGHTY);
  const news = live.filter((one) => !counted.has(one) && isNews(one) && !isRetold(one));
  for (const one of news) why.set(one, one.parts.feature < 0 ? UNFOUND : UNREADABLE);
  const told = readable(news);
  const { key, share } = keyOf(told, why);
  const { also, topics, barred } = alsoOf(told, key, tolls, share);
  for (const [one, reason] of barred) why.set(one, reason);
  const crowded = crowding(told, key, share);
  for (const one of also) why.set(one, crowded(one) ? CROWDED : whyBelow(one, key, share, key.length < KEY_EVENTS));
  const placed = new Set([...key, ...also, ...tolls]);
  const left = ranked.filter((one) => !placed.has(one));
  return { key, also, topics, tolls, left, lead: leadOf(key, share).map((one) => one.item.id), why };
}

/** The series of the figures that an event has in the ledger. */
export type SeriesOf = (telling: Telling) => string[];

/**
 * Toll reports, and what counts again what was counted; what leads the day is told as news, in the words that open an article with that
 * count.
 */
function tollsAmong(ranked: readonly Scored[], seriesOf: SeriesOf, many: boolean): Scored[] {
  const counts = ranked.map(({ item }) => seriesOf(item.best));
  const shared = (at: number) => counts[0]?.some((id) => counts[at]?.includes(id)) ?? false;
  const opens = ranked.findIndex(({ item }, at) => item.best.opening && (at === 0 || shared(at)));
  const again = opens > 0 && ranked[0] && countsAgain(ranked[0].item.best, counts[0] ?? [], new Set(counts[opens]));
  const first = again ? opens : 0;
  const above = new Set(counts[first]);
  return ranked.filter(({ item: { best, outlets } }, at) => {
    // What two outlets open with is news, though it be a count.
    if (at === first || (best.opening && outlets > 1)) return false;
    // So is, where many articles tell the day, what one opens with and nothing weightier counts.
    const ownNews = many && best.opening && !(counts[at] ?? []).some((id) => above.has(id));
    if (!ownNews && (isToll(best) || isCount(best) || countsAgain(best, counts[at] ?? [], above))) return true;
    for (const id of counts[at] ?? []) above.add(id);
    return false;
  });
}

/** The key events, and how many of them may rest on one article. */
function keyOf(told: readonly Scored[], why: Map<Scored, string>): { key: Scored[]; share: number } {
  const share = shareOfOneArticle(told);
  const key: Scored[] = [];
  // Of many articles a line that names nobody tells of none of them.
  const vague = (one: Scored) => (share > SHARE ? asksWhichTown(one) : leans(one));
  const open = told.slice(0, CONSIDERED).filter((one) => !isDetail(one) && !vague(one));
  const sure = open.filter((one) => !asksWho(one) && !asksWhat(one));
  // Of a day with hardly anything else even "the soldier" is told.
  const main = sure.length >= LEAD ? sure : open;
  const crowded = crowding(told, key, share);
  while (key.length < KEY_EVENTS) {
    const fits = (one: Scored) => one.parts.background === 0 || (key.length < FEW && (share > SHARE || opens(one)));
    const free = main.filter((one) => !key.includes(one) && !crowded(one) && fits(one));
    const next = best(free, (one) => beside(one, key, share).worth);
    if (!next || (key.length >= FEW && isFiller(next, key, share))) break;
    why.set(next, whyChosen(next, key, share));
    key.push(next);
  }
  // In the order of choice several articles alternate; the matters of a single one stand by weight.
  if (share > SHARE) key.sort((a, b) => b.score - a.score);
  return { key, share };
}

/** Whether the article of an item has all the key events it may have; what only portrays or explains has few. */
function crowding(told: readonly Scored[], key: readonly Scored[], share: number): (one: Scored) => boolean {
  const articles = new Set(told.map(({ item }) => item.best.article)).size;
  const ofFeature = Math.min(share, articles > 1 ? OF_FEATURE_BESIDE : OF_FEATURE);
  return ({ item, parts }) => {
    const held = key.filter((one) => one.item.best.article === item.best.article).length;
    return held >= (parts.feature < 0 ? ofFeature : share);
  };
}

/** The first few that weigh nearly as much as the first; where several articles tell the day, each of another one and of another affair. */
function leadOf(key: readonly Scored[], share: number): Scored[] {
  const top = key[0]?.score ?? 0;
  const lead: Scored[] = [];
  for (const one of key) {
    const again = share <= SHARE && lead.some(({ item }) => sameMatter(item, one.item));
    if (lead.length < LEAD && !again && one.score >= top * LEAD_SHARE) lead.push(one);
  }
  return lead;
}

const sameMatter = (a: Item, b: Item) => a.best.article === b.best.article || a.affair === b.affair;

/** Far below what leads the day: a line below, and no key event for want of others. */
function isFiller({ score, item, parts }: Scored, key: readonly Scored[], share: number): boolean {
  const alone = share <= SHARE && item.outlets === 1;
  const again = alone && key.some((one) => one.item.best.article === item.best.article);
  return score < (key[0]?.score ?? 0) * (again || parts.feature < 0 ? FILLER_AGAIN : FILLER);
}

/** What is of no kind and weighs little is background, unless its article opens with it: an edition is not padded. */
function isNews(one: Scored): boolean {
  const { type, importance } = one.item.best.event;
  return type !== 'other' || importance >= UNTYPED || opens(one);
}

/** What an article goes back to, an earlier day's event that was told then. */
const isRetold = ({ item: { label, best } }: Scored): boolean =>
  label === 'ongoing' && !best.opening && best.happened.to !== null && best.happened.to < best.day;

const opens = ({ item: { today } }: Scored) => today.some(({ opening }) => opening);

function best(items: readonly Scored[], worth: (one: Scored) => number): Scored | null {
  let [found, most]: [Scored | null, number] = [null, -0.5];
  for (const one of items) {
    const value = worth(one);
    if (value > most) [found, most] = [one, value];
  }
  return found;
}

/** How many key events may rest on one article: as many as there are while articles are few, one where many tell the day. */
function shareOfOneArticle(told: readonly Scored[]): number {
  const articles = new Set(told.map(({ item }) => item.best.article)).size;
  return articles >= MANY_ARTICLES ? 1 : Math.max(SHARE, Math.ceil(KEY_EVENTS / articles));
}

const MANY_ARTICLES = 12;
