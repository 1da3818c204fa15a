import { cosine } from '../group/vector.ts';
import type { Item } from './item.ts';
import { sameCount } from './same-count.ts';
import type { Scored } from './score.ts';

/** How many key events one of several articles may have before the article counts against a further one. */
export const SHARE = 2;
const SAME_MATTER = 0.5;
/** From where on two items with an act in common tell one matter. */
const SAME_ACT = 0.2;
const ALIKE = 0.4;
const OF_KIND = 0.06;
const KINDS = 4;
const SAME_ARTICLE = 0.2;
/** What it costs to stand in the passage of a chosen one, and how many events apart two of one passage are. */
const SAME_PASSAGE = 0.5;
const PASSAGE = 3;
const LISTED = 0.3;

/** What an item is worth beside those chosen before it: its score less the costs; -1 where it tells a matter of theirs. */
export interface Beside {
  worth: number;
  /** The chosen one that tells the same matter, and by what that is known. */
  same: { as: Scored; by: 'words' | 'count' } | null;
  costs: { likeness: number; article: number; kind: number; passage: number };
}

const NO_COSTS = { likeness: 0, article: 0, kind: 0, passage: 0 };

/**
 * Weighs an item beside the chosen ones: one about a like matter adds less. Where several articles tell the day (`share` is small), so
 * does one of an article already chosen; where few do, one of a like kind at no other place, and one of the same passage: an article's
 * several matters are shown, not the grave ones alone.
 */
export function beside(one: Scored, key: readonly Scored[], share: number): Beside {
  const [nearest, alike] = mostAlike(one, key);
  const counted = key.find(({ item }) => countsSame(item, one.item));
  if (nearest && alike >= SAME_MATTER) return { worth: -1, same: { as: nearest, by: 'words' }, costs: NO_COSTS };
  if (counted) return { worth: -1, same: { as: counted, by: 'count' }, costs: NO_COSTS };
  const costs = {
    ...NO_COSTS,
    likeness: alike * ALIKE,
    ...(share <= SHARE ? ofArticle(one, key) : ofMatter(one, key)),
  };
  const { likeness, article, kind, passage } = costs;
  return { worth: one.score - likeness - article - kind - passage, same: null, costs };
}

/** True for an item that gives a number which the other is told by as well. */
export const countsSame = (told: Item, { best }: Item): boolean =>
  told.today.some((telling) => sameCount(telling, best));

/** True for two items that tell one matter: in the same words, or in like ones the same act. */
export function sameMatter(a: Scored, b: Scored): boolean {
  const alike = cosine(a.vector, b.vector);
  const acts = a.item.best.acts.some((act) => b.item.best.acts.includes(act));
  return alike >= (acts ? SAME_ACT : SAME_MATTER);
}

function mostAlike(one: Scored, key: readonly Scored[]): [Scored | null, number] {
  let [found, most]: [Scored | null, number] = [null, 0];
  for (const other of key) {
    const alike = cosine(one.vector, other.vector);
    if (alike > most) [found, most] = [other, alike];
  }
  return [found, most];
}

function ofArticle({ item }: Scored, key: readonly Scored[]) {
  return { article: key.some((other) => other.item.best.article === item.best.article) ? SAME_ARTICLE : 0 };
}

function ofMatter({ item }: Scored, key: readonly Scored[]) {
  const ofKind = key.filter((other) => sameKind(other.item, item)).length;
  const near = key.filter((other) => !apart(other.item, item)).map((other) => nearness(other.item, item));
  return { kind: Math.min(ofKind, KINDS) * OF_KIND, passage: Math.max(0, ...near) * SAME_PASSAGE };
}

/**
 * How near two events of one article stand to each other, 0 to 1: a passage takes up one matter, and its first choice tells it.
 * Those without a word in common, or so many as they are events apart, may be items of a list: they count less.
 */
function nearness({ best: a }: Item, { best: b }: Item): number {
  if (a.article !== b.article) return 0;
  const apartBy = Math.abs(a.index - b.index);
  const near = Math.max(0, 1 - (apartBy - 1) / PASSAGE);
  const shared = new Set(a.terms.filter((term) => b.terms.includes(term))).size;
  return shared >= apartBy ? near : near * LISTED;
}

/** At two places. */
const apart = ({ best: { scope: a } }: Item, { best: { scope: b } }: Item) =>
  a.local !== null && b.local !== null && a.local !== b.local;

/** What is said by and of others is of another kind, for "statement" is the type of whatever is said; "it added" may be anybody. */
const sameVoice = ({ best: a }: Item, { best: b }: Item) =>
  a.event.type !== 'statement' ||
  [a, b].some(({ actors }) => actors.size === 0) ||
  [...a.actors].some((actor) => b.actors.has(actor));

/** Of one type, and not at two places. */
const sameKind = (a: Item, b: Item) => a.best.event.type === b.best.event.type && !apart(a, b) && sameVoice(a, b);
