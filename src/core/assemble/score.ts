import { daysApart } from '../group/veto.ts';
import type { Vector } from '../group/vector.ts';
import type { Telling } from '../group/telling.ts';
import { termsOf } from '../group/terms.ts';
import { addressOf } from './address.ts';
import { isBackground } from './background.ts';
import { centralityOf, vectorsOf } from './centrality.ts';
import { isFeature } from './feature/feature.ts';
import { TYPE_GRAVITY } from '../extract/events/gravity.ts';
import { LASTS, OWNS_UP, SAID_AT_LAST } from './headline/en.ts';
import type { NewsEvent } from '../model.ts';
import type { Item } from './item.ts';
import { isProvisional } from './overtaken.ts';
import { isSecondMention } from './second-mention/second-mention.ts';
import { isToll } from './toll.ts';
import { standsAlone } from './standalone.ts';

/** What the place of an item in the edition comes from; the score is the sum of the parts. */
export interface Scored {
  item: Item;
  vector: Vector;
  parts: {
    importance: number;
    gravity: number;
    address: number;
    toll: number;
    outlets: number;
    novelty: number;
    centrality: number;
    opening: number;
    background: number;
    provisional: number;
    standing: number;
    age: number;
    feature: number;
    topic: number;
  };
  score: number;
}

const NOVELTY = { new: 0.1, updated: 0.1, ongoing: -0.5 };
/** What an item loses whose own sentence says that it goes on. */
const GOES_ON = -0.25;
const OPENING = 0.4;
/** What an article that asks or sets a scene loses: it reports nothing that happened, and stands behind the news of the day. */
const FEATURE = -0.6;
/** What a sentence of such an article gains that says what its title says: the scenes and the voices around it do not. */
const TOPIC = 0.6;
const STANDING = 0.3;
/** What is left of that for a sentence about somebody or something that only the article has introduced. */
const INTRODUCED = 0.6;
const OLD = -0.3;
const BACKGROUND = -0.5;
/** What the state of a count of votes loses that is not over: its end is the news. */
const PROVISIONAL = -0.15;
const RECENT_DAYS = 3;
/** What an item loses that happened months before. */
export const HISTORY = -0.8;
/** From so many days on what happened is history. */
export const HISTORY_DAYS = 60;
/** What it weighs to speak of what the day speaks of, for what an article opens with and for what stands below. */
const CENTRAL = 1.5;
const CENTRAL_BELOW = 1;

/** Weighs the items of a day: how the articles weigh them, how grave, told by how many, how new, how central to the day. */
export function scoreItems(items: readonly Item[]): Scored[] {
  const vectors = vectorsOf(items);
  const centrality = centralityOf(items, vectors);
  return items.map((item, at) => {
    const vector = vectors[at] ?? new Map();
    const feature = item.today.every(({ article }) => isFeature(article));
    const opening = item.today.some((telling) => telling.opening);
    const parts = {
      importance: item.best.event.importance * 0.8,
      gravity: TYPE_GRAVITY[item.best.event.type] * 0.5,
      address: addressOf(item.best.event),
      toll: tollOf(item),
      outlets: (Math.log2(item.outlets) + Math.log2(item.affairOutlets)) * 0.175,
      novelty: goesOn(item.best) ? GOES_ON : NOVELTY[item.label],
      centrality: (centrality[at] ?? 0) * (opening ? CENTRAL : CENTRAL_BELOW),
      standing: standingOf(item.best),
      age: ageOf(item.best),
      background: isBackground(item.best.event.sentence) ? BACKGROUND : 0,
      provisional: isProvisional(item.best) ? PROVISIONAL : 0,
      opening: opening && !feature ? OPENING : 0,
      feature: feature ? FEATURE : 0,
      topic: feature ? topicOf(item.best) * TOPIC : 0,
    };
    return { item, vector, parts, score: Object.values(parts).reduce((sum, part) => sum + part, 0) };
  });
}

/** No news of this day, unless it counts something: then the count may be new. */
const goesOn = ({ event, numbers }: Telling) => numbers.size === 0 && LASTS.test(event.sentence);

function standingOf({ event: { sentence }, article }: Telling): number {
  return standsAlone(sentence) * STANDING * (isSecondMention(sentence, article) ? INTRODUCED : 1);
}

/** The share of its article's title that a sentence says, 0 to 1 (the title method of Edmundson 1969). */
function topicOf({ article, event }: Telling): number {
  const title = new Set(termsOf(article.title ?? ''));
  const said = new Set(termsOf(event.sentence));
  return title.size === 0 ? 0 : [...title].filter((term) => said.has(term)).length / title.size;
}

/**
 * What happened days before it was reported is background, unless much else speaks for it; months before, it is history. What somebody
 * says where an article opens is said now, though it be of last year, and what a year came to is counted now: what an inquiry found, what
 * a state borrowed; so is what somebody owns to.
 */
function ageOf({ happened, day, opening, event }: Telling): number {
  const last = happened.to ?? happened.from;
  const days = last === null || last > day || OWNS_UP.test(event.sentence) ? 0 : daysApart(last, day);
  const saidNow = opening && (event.claimant !== null || event.type === 'economy' || SAID_AT_LAST.test(event.sentence));
  if (days > HISTORY_DAYS && !saidNow) return HISTORY;
  return days > RECENT_DAYS && !isOfPeriod(event, happened) ? OLD : 0;
}

/** What a month or a quarter came to is published when it is over ("inflation fell to 2.6 % in September"). */
const isOfPeriod = ({ type }: NewsEvent, { from, to }: Telling['happened']): boolean =>
  type === 'economy' && from !== null && to !== null && daysApart(from, to) >= MONTH;

const MONTH = 27;

/** Lives lost weigh most, then the hurt and the missing; by order of magnitude. Totals of long periods are no weight of the day. */
function tollOf({ today, best }: Item): number {
  const most = (name: string) => Math.max(0, ...today.map((telling) => telling.numbers.get(name) ?? 0));
  if (isToll(best)) return 0;
  const lives = most('people_killed') + most('people_missing') * 0.5 + most('people_injured') * 0.2;
  return Math.min(0.5, Math.log10(1 + lives) * 0.2);
}
