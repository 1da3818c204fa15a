import type { Figure } from '../../model.ts';
import { type Speaker, speakerOf } from './claimant.ts';
import { RANKS, TITLES } from './en-speakers.ts';
import { namedClaimant } from './named.ts';
import { foldSpelling } from './spelling.ts';

/** A claimant and the sentence that names it. */
export type Said = Pick<Figure, 'claimant' | 'sentence'>;

/** Of more speakers than these each keeps the identity of its own words, so that the search stays linear. */
const MOST = 200;

const POSTS = new Set([...TITLES].map(foldSpelling));
const OTHER_RANKS = new Set([...RANKS].map(foldSpelling));

/**
 * Who speaks in the reports of one count, for each of them; null where nobody is named. "The mayor", "the mayor of Velm" and "Mayor
 * Tomas Arel" are one where no other mayor speaks there, "the service" is the rescue service if there is no second service, and who
 * speaks for a body is that body. What could be short for two stays as it is.
 */
export function identitiesOf(said: readonly Said[]): (string | null)[] {
  const speakers = said.map(speakerIn);
  const known = distinct(speakers);
  const full = new Map(known.length > MOST ? [] : known.map((one) => [one.key, fullKey(one, known)]));
  return speakers.map((speaker) => speaker && (full.get(speaker.key) ?? speaker.key));
}

/** True for two claimants that are one when nobody else speaks. */
export function isOneVoice(a: Said, b: Said): boolean {
  const [x, y] = identitiesOf([a, b]);
  return x === y;
}

/** The claimant, with the post before a name that only the sentence gives ("The mayor of Velm, Tomas Arel, said"). */
function speakerIn(said: Said): Speaker | null {
  const name = namedClaimant(said);
  return speakerOf(name === said.claimant ? name : `${name}, ${said.claimant}`);
}

/** Each speaker once, a person with all posts that it was given. */
function distinct(speakers: readonly (Speaker | null)[]): Speaker[] {
  const known = new Map<string, Speaker>();
  for (const speaker of speakers) {
    if (!speaker) continue;
    const { key, person, words, speaksFor } = speaker;
    const before = known.get(key);
    known.set(
      key,
      before
        ? { key, person, words: new Set([...before.words, ...words]), speaksFor: before.speaksFor ?? speaksFor }
        : speaker,
    );
  }
  return [...known.values()];
}

function fullKey(one: Speaker, known: readonly Speaker[]): string {
  if (one.person) return known.some(({ key }) => key === one.speaksFor) ? (one.speaksFor as string) : one.key;
  const bodies = known.filter((other) => !other.person && other !== one && isShort(one, other));
  const [holder, second] = known.filter((other) => holds(other, one));
  if (second || !isChain(bodies)) return one.key;
  // "The mayor of Velm" and "the mayor of Osk" cannot both be Mayor Arel.
  if (holder) return isChain(known.filter((other) => holds(holder, other))) ? holder.key : one.key;
  return bodies.sort((a, b) => b.words.size - a.words.size)[0]?.key ?? one.key;
}

const BODY = 'body:';

/** True for the keys of two bodies of which one is short for the other: "the county" and "the county of Osk". */
export function isShortFor(a: string, b: string): boolean {
  if (!a.startsWith(BODY) || !b.startsWith(BODY)) return false;
  const [x, y] = [namedBy(a), namedBy(b)];
  return isShort(x, y) || isShort(y, x);
}

type Named = Pick<Speaker, 'words'>;

const namedBy = (body: string): Named => ({ words: new Set(body.slice(BODY.length).split(' ')) });

/** "The service" for "the rescue service"; not "the mayor" for "the deputy mayor". */
const isShort = (short: Named, long: Named): boolean =>
  short.words.size > 0 &&
  short.words.size < long.words.size &&
  [...short.words].every((word) => long.words.has(word)) &&
  ![...long.words].some((word) => OTHER_RANKS.has(word) && !short.words.has(word));

/** Whether a person holds the post that a claimant is called by: "Velm mayor Tomas Arel" is "the mayor" and "the mayor of Velm". */
function holds(person: Speaker, post: Speaker): boolean {
  if (!person.person || post.person || ![...post.words].some((word) => POSTS.has(word) && person.words.has(word)))
    return false;
  return isShort(post, person) || isShort(person, post) || sameWords(post, person);
}

const sameWords = (a: Speaker, b: Speaker) =>
  a.words.size === b.words.size && [...a.words].every((x) => b.words.has(x));

/** Whether of every two names one is short for the other, so that they can all be one. */
function isChain(names: readonly Speaker[]): boolean {
  const sorted = [...names].sort((a, b) => a.words.size - b.words.size);
  return sorted.every(
    (name, i) => i === 0 || isShort(sorted[i - 1] as Speaker, name) || sameWords(sorted[i - 1] as Speaker, name),
  );
}
