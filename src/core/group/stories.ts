import type { ArticleFacts } from '../assemble/facts.ts';
import { shortId } from '../assemble/id.ts';
import { leadsOf } from './affairs.ts';
import { CandidateIndex } from './candidates.ts';
import { furnitureOf } from './furniture.ts';
import { isStateCode } from './names.ts';
import { sameAct } from './same-act.ts';
import { type Telling, tellingsOf } from './telling.ts';
import { cosine, cosineWithin, type Vector, vectorsInOrder } from './vector.ts';
import { vetoOf } from './veto.ts';
import { sameWalkout } from './walkout.ts';
import type { EventType } from '../model.ts';

/** One event over all its tellings, in the order of their days. The id is that of the first telling and never changes. */
export interface Story {
  id: string;
  /** The id of the story that this one follows from (the arrest after the attack, the end of the strike), over several steps; its own where it follows from none. */
  affair: string;
  tellings: Telling[];
}

const SAME_EVENT = 0.4;
const SAME_ARTICLE = 0.62;
const SHARED = 0.08;
const SAME_TOLL = 0.15;
const SAME_DISASTER = 0.2;
const SAME_WALKOUT = 0.2;
const SAME_HEADS = 0.12;
const SAME_ACT = 0.12;
const SAME_AFFAIR = 0.15;
const NAMES = 2;

/**
 * Groups the events of all articles into stories: single pass in the order of days, each telling joins the story of its most
 * alike predecessor (TF-IDF cosine and what they share in place, actors and numbers) unless a veto keeps them apart. Single-pass
 * clustering as in topic detection and tracking (Allan et al. 1998); the cost is linear, since candidates come from an index. What comes
 * later changes nothing before it, so that a story keeps its id over revisions and days.
 */
export function groupStories(articles: readonly ArticleFacts[]): Story[] {
  const furniture = furnitureOf(articles);
  const told = articles.flatMap((article, order) => tellingsOf(article, order));
  const tellings = inOrder(told.filter(({ article, event }) => !furniture(article, event.sentence)));
  const vectors = vectorsInOrder(
    tellings,
    ({ meanings }) => meanings,
    ({ article }) => article,
  );
  const leads = leadsOf(tellings);
  const index = new CandidateIndex();
  const storyAt: Story[] = [];
  const stories: Story[] = [];
  tellings.forEach((telling, at) => {
    const vector = vectors[at] ?? new Map();
    const lead = storyAt[leads.get(at) ?? -1];
    const inAffair = (other: number) => lead !== undefined && storyAt[other]?.affair === lead.affair;
    const { same, follows } = bestMatch(at, index.findThenAdd(vector), { tellings, vectors, inAffair });
    const known = same === null ? undefined : storyAt[same];
    const story = known ?? newStory(telling, lead ?? storyAt[follows ?? -1]);
    if (!known) stories.push(story);
    story.tellings.push(telling);
    storyAt[at] = story;
  });
  return stories;
}

function inOrder(tellings: Telling[]): Telling[] {
  return tellings.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.order - b.order || a.index - b.index));
}

const storyId = ({ day, event }: Telling) => shortId('e', `${day}\n${event.sentence}`);

function newStory(telling: Telling, follows: Story | undefined): Story {
  const id = storyId(telling);
  return { id, affair: follows?.affair ?? id, tellings: [] };
}

/** The predecessor that tells the same event, and the one that tells an event from which this follows. */
interface Match {
  same: number | null;
  follows: number | null;
}

/** All that is compared, and whether one told before belongs to the affair that the article of this one goes on with. */
interface Known {
  tellings: readonly Telling[];
  vectors: readonly Vector[];
  inAffair: (other: number) => boolean;
}

function bestMatch(at: number, candidates: readonly number[], all: Known): Match {
  const best = { same: { at: null as number | null, score: 0 }, follows: { at: null as number | null, score: 0 } };
  const telling = all.tellings[at];
  for (const candidate of candidates) {
    const other = all.tellings[candidate];
    if (!telling || !other) continue;
    const [x, y] = [all.vectors[at] ?? new Map(), all.vectors[candidate] ?? new Map()];
    const alike = cosine(x, y);
    const known =
      (sameToll(telling, other) ? SAME_TOLL : 0) +
      (sameDisaster(telling, other) ? SAME_DISASTER : 0) +
      (sameWalkout(telling, other) ? SAME_WALKOUT : 0) +
      (sameHeads(telling, other) ? SAME_HEADS : 0) +
      (sameAct(telling, other) ? SAME_ACT : 0) +
      (sameNews(telling, other) && all.inAffair(candidate) ? SAME_AFFAIR : 0);
    const total = alike + SHARED * sharedKinds(telling, other) + known;
    const enough = telling.article === other.article ? SAME_ARTICLE : SAME_EVENT;
    if (total < enough) continue;
    const both = [...telling.plain].filter((word) => other.plain.has(word));
    const veto = vetoOf(telling, other, { words: alike, plain: cosineWithin(both, x, y) });
    const place = veto === null ? best.same : veto === 'act' ? best.follows : null;
    if (place && total > place.score) Object.assign(place, { at: candidate, score: total });
  }
  return { same: best.same.at, follows: best.follows.at };
}

/** The same number of people harmed in the same place: much says that it is the same event. */
function sameToll(a: Telling, b: Telling): boolean {
  if (a.scope.local === null || a.scope.local !== b.scope.local) return false;
  return HARM.some((measure) => a.numbers.has(measure) && a.numbers.get(measure) === b.numbers.get(measure));
}

/** What two articles of those days open with, a disaster at one place or of one name, or the count of its dead: it is the same one, though its news are others every day. */
function sameDisaster(a: Telling, b: Telling): boolean {
  if (!a.opening || !b.opening || !goOn(a.event.type, b.event.type)) return false;
  const [x, y] = [a.scope.local, b.scope.local];
  const named = [...a.names].filter((name) => b.names.has(name) && !isStateCode(name));
  return (x !== null && (x === y || b.names.has(x))) || (y !== null && a.names.has(y)) || named.length >= NAMES;
}

/**
 * What two articles of one day open with, about the same names: "elected governor" and "won the election" say one thing. Two states
 * have many matters in one day.
 */
function sameHeads(a: Telling, b: Telling): boolean {
  if (!sameNews(a, b)) return false;
  const shared = [...a.names].filter((name) => b.names.has(name));
  return shared.length >= NAMES && shared.some((name) => !isStateCode(name));
}

/** What two articles of one day open with. */
const sameNews = (a: Telling, b: Telling) => a.opening && b.opening && a.day === b.day && a.article !== b.article;

const LASTING = new Set<EventType>(['disaster', 'toll_report']);

/** An accident is over in a moment, and its dead are counted for days. */
const goOn = (x: EventType, y: EventType): boolean =>
  (LASTING.has(x) && (LASTING.has(y) || y === 'accident')) || (x === 'accident' && LASTING.has(y));

const HARM = ['people_killed', 'people_injured', 'people_missing'];

/** How many of place, actors, numbers and type of event two tellings share. */
function sharedKinds(a: Telling, b: Telling): number {
  const place = a.scope.local !== null && a.scope.local === b.scope.local;
  const actor = [...a.actors].some((one) => b.actors.has(one)) || [...a.names].some((one) => b.names.has(one));
  const number = [...a.numbers].some(([measure, value]) => b.numbers.get(measure) === value);
  return (
    Number(place) +
    Number(actor) +
    Number(number) +
    Number(a.event.type === b.event.type && a.event.type !== 'other') / 2
  );
}
