import { cosine } from '../group/vector.ts';
import type { Item } from './item.ts';
import { type Scored, scoreItems } from './score.ts';

const KEY_EVENTS = 8;
const LEAD = 3;
const LEAD_SHARE = 0.6;
const SAME_MATTER = 0.5;

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
  const tolls = ranked.filter(
    (one, at) => at > 0 && one.item.best.event.type === 'toll_report' && one.item.best.numbers.size > 0,
  );
  const told = ranked.filter((one) => !tolls.includes(one));
  const share = shareOfOneArticle(told);
  const key: Scored[] = [];
  for (const one of told) {
    if (key.length === KEY_EVENTS) break;
    const crowded = key.filter(({ item }) => item.best.article === one.item.best.article).length >= share;
    if (!crowded && !key.some((other) => cosine(one.vector, other.vector) >= SAME_MATTER)) key.push(one);
  }
  const also = told.filter((one) => !key.includes(one));
  const top = key[0]?.score ?? 0;
  const lead = key.slice(0, LEAD).filter((one) => one.score >= top * LEAD_SHARE);
  return { key, also, tolls, lead: lead.map((one) => one.item.id) };
}

/** How many key events may rest on one article: as many as there are while articles are few, two where many tell the day. */
function shareOfOneArticle(told: readonly Scored[]): number {
  const articles = new Set(told.map(({ item }) => item.best.article)).size;
  return Math.max(2, Math.ceil(KEY_EVENTS / articles));
}
