import { cosine } from '../group/vector.ts';
import type { Item } from './item.ts';
import { sameCount } from './same-count.ts';
import { standsAlone } from './standalone.ts';
import { isCount, isToll } from './toll.ts';
import { HISTORY, type Scored, scoreItems } from './score.ts';

const KEY_EVENTS = 8;
const LEAD = 3;
const LEAD_SHARE = 0.6;
const FEW = 5;
const FILLER = 0.35;
/** The same for a second matter of an article where others tell the day. */
const FILLER_AGAIN = 0.45;
const SAME_MATTER = 0.5;
const ALIKE = 0.4;
const OF_KIND = 0.06;
const CONSIDERED = 300;
const SHARE = 2;
const ALSO = 12;
const UNTYPED = 0.3;
const CLEAR = 0.4;
const SAME_ARTICLE = 0.2;
/** What it costs to stand in the passage of a chosen one, and how many events apart two of one passage are. */
const SAME_PASSAGE = 0.5;
const PASSAGE = 3;
const LISTED = 0.3;

/** What an edition tells at length, what in one line, what as figure lines only, and what leads. */
export interface Choice {
  key: Scored[];
  also: Scored[];
  /** Toll reports: their numbers stand in the figure section and are not told twice. */
  tolls: Scored[];
  lead: string[];
}

/**
 * Chooses the key events, best first. An item much like one already chosen gives way; what goes on without news stands below;
 * a toll report is a figure line unless it outweighs everything.
 */
export function chooseItems(items: readonly Item[]): Choice {
  const ranked = scoreItems(items).sort((a, b) => b.score - a.score || (a.item.id < b.item.id ? -1 : 1));
  const tolls = ranked.filter((one, at) => at > 0 && (isToll(one.item.best) || isCount(one.item.best)));
  const told = readable(ranked.filter((one) => !tolls.includes(one) && isNews(one)));
  const share = shareOfOneArticle(told);
  const key: Scored[] = [];
  const articles = new Set(told.map(({ item }) => item.best.article)).size;
  const crowded = ({ item, parts }: Scored) => {
    const held = key.filter((one) => one.item.best.article === item.best.article).length;
    return held >= share || (parts.feature < 0 && articles > 1 && held > 0);
  };
  while (key.length < KEY_EVENTS) {
    const open = told.slice(0, CONSIDERED).filter((one) => !key.includes(one) && !crowded(one));
    const next = best(open, (one) => worthBeside(one, key, share));
    if (!next || (key.length >= FEW && isFiller(next, key, share))) break;
    key.push(next);
  }
  // In the order of choice several articles alternate; the matters of a single one stand by weight.
  if (share > SHARE) key.sort((a, b) => b.score - a.score);
  const also = alsoOf(told, key);
  return { key, also, tolls, lead: leadOf(key, share).map((one) => one.item.id) };
}

/** Lines below that one of several articles may have; what only portrays or explains has one, above or below. */
const LINES = 4;

/** The rest, best first: no history, what can be read alone and is told nowhere above. */
function alsoOf(told: readonly Scored[], key: readonly Scored[]): Scored[] {
  const also: Scored[] = [];
  const lines = (one: Scored) => also.filter(({ item }) => item.best.article === one.item.best.article).length;
  const chosen = (one: Scored) => key.some(({ item }) => item.best.article === one.item.best.article);
  const articles = new Set(told.map(({ item }) => item.best.article)).size;
  for (const one of told) {
    if (also.length >= ALSO) break;
    const { best } = one.item;
    if (one.parts.feature < 0 ? chosen(one) || lines(one) > 0 : articles > SHARE && lines(one) >= LINES) continue;
    const past = one.parts.background < 0 || one.parts.age <= HISTORY;
    if (past || key.includes(one) || standsAlone(best.event.sentence) <= CLEAR) continue;
    if (![...key, ...also].some(({ item }) => sameCount(item.best, best))) also.push(one);
  }
  return also;
}

/** The first few that weigh nearly as much as the first; where several articles tell the day, each of another one. */
function leadOf(key: readonly Scored[], share: number): Scored[] {
  const top = key[0]?.score ?? 0;
  const lead: Scored[] = [];
  for (const one of key) {
    const again = share <= SHARE && lead.some(({ item }) => item.best.article === one.item.best.article);
    if (lead.length < LEAD && !again && one.score >= top * LEAD_SHARE) lead.push(one);
  }
  return lead;
}

/** Far below what leads the day: a line below, and no key event for want of others. */
function isFiller({ score, item, parts }: Scored, key: readonly Scored[], share: number): boolean {
  const again = share <= SHARE && key.some((one) => one.item.best.article === item.best.article);
  return score < (key[0]?.score ?? 0) * (again || parts.feature < 0 ? FILLER_AGAIN : FILLER);
}

/** What is of no kind and weighs little is background, unless its article opens with it: an edition is not padded. */
function isNews({ item: { best, today } }: Scored): boolean {
  const { type, importance } = best.event;
  return type !== 'other' || importance >= UNTYPED || today.some((telling) => telling.opening);
}

/**
 * The items that can be read at once: speech without its speaker, or half of it, tells nothing; "he" does only where the line can name
 * him, or on a day that has little else.
 */
function readable(items: readonly Scored[]): Scored[] {
  const alone = ({ item }: Scored) => standsAlone(item.best.event.sentence);
  const clear = items.filter((one) => alone(one) >= CLEAR);
  const plain = clear.filter((one) => {
    const { opening, event } = one.item.best;
    return alone(one) > CLEAR || opening || isNamed(event.claimant);
  });
  return plain.length >= FEW ? plain : clear;
}

/** Somebody whom a line can name: "the mayor of Velm", not "the captured soldier". */
const isNamed = (claimant: string | null) => /\p{Lu}/u.test(claimant?.replace(/^(?:The|A|An|One|Another) /, '') ?? '');

/**
 * What an item is worth once others are chosen: one about a like matter adds less. Where several articles tell the day, so does one
 * of an article already chosen; where few do, one of a like kind at no other place: an article's several matters are shown, not the grave ones alone. -1 for the same matter.
 */
function worthBeside(one: Scored, key: readonly Scored[], share: number): number {
  const alike = Math.max(0, ...key.map((other) => cosine(one.vector, other.vector)));
  if (alike >= SAME_MATTER || key.some(({ item }) => sameCount(item.best, one.item.best))) return -1;
  const worth = one.score - alike * ALIKE;
  const { article } = one.item.best;
  if (share <= SHARE) return worth - (key.some(({ item }) => item.best.article === article) ? SAME_ARTICLE : 0);
  const ofKind = key.filter(({ item }) => sameKind(item, one.item)).length;
  const passage = key.filter(({ item }) => !apart(item, one.item));
  const nearest = Math.max(0, ...passage.map((other) => nearness(other.item, one.item)));
  return worth - Math.min(ofKind, 4) * OF_KIND - nearest * SAME_PASSAGE;
}

/**
 * How near two events of one article stand to each other, 0 to 1: a passage takes up one matter, and its first choice tells it.
 * Neighbours without a word in common may be items of a list: they count less.
 */
function nearness({ best: a }: Item, { best: b }: Item): number {
  if (a.article !== b.article) return 0;
  const near = Math.max(0, 1 - (Math.abs(a.index - b.index) - 1) / PASSAGE);
  return near === 0 || a.terms.some((term) => b.terms.includes(term)) ? near : near * LISTED;
}

/** At two places. */
const apart = ({ best: { scope: a } }: Item, { best: { scope: b } }: Item) =>
  a.local !== null && b.local !== null && a.local !== b.local;

/** Of one type, and not at two places. */
const sameKind = (a: Item, b: Item) => a.best.event.type === b.best.event.type && !apart(a, b);

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
