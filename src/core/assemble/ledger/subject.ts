import { namesIn } from '../../group/names.ts';
import { repeatsTitle } from '../../group/title.ts';
import { stemOf, termsOf } from '../../group/terms.ts';
import { SAME_MEASURE, SAME_THING } from './en.ts';
import type { Report } from './report.ts';
import { scopeOf } from './place.ts';

/** What a count of people or things harmed is about: the names and the other words of its sentence and of what its article opens with. */
export interface Subject {
  names: Set<string>;
  words: Set<string>;
}

/** A nation, by its code: much happens in one country. */
const NATION = /^[A-Z]{2}$/;

/** Words that say that somebody was harmed tell no subject. */
const HARMED = new Set([...SAME_MEASURE.flat(), ...SAME_THING[0], 'toll', 'body', 'bodies', 'number'].map(stemOf));

/** The subject of a report. Names of places and of who speaks are none: much happens in one town, and much is said by one office. */
export function subjectOf({ article, figure, scope }: Report): Subject {
  const opening = article.events.find(({ sentence }) => !repeatsTitle(sentence, article));
  const told = [figure.sentence, opening?.sentence ?? ''].map((sentence) =>
    sentence.replaceAll(article.outlet ?? '\n', ''),
  );
  const places = new Set(
    [scope.local, ...article.events.map(({ place }) => scopeOf(place).local)].flatMap(
      (place) => place?.split(' ') ?? [],
    ),
  );
  const spoken = namesIn([figure.claimant, opening?.claimant].join(' '));
  const names = told.flatMap((sentence) => [...namesIn(sentence.replace(/^\S+/, ''))]);
  const said = new Set(termsOf([figure.claimant, opening?.claimant].join(' ')));
  const terms = told.flatMap(termsOf).filter((term) => !HARMED.has(term) && !said.has(term) && /^\p{L}/u.test(term));
  return {
    names: new Set(names.filter((name) => !places.has(name) && !spoken.has(name) && !NATION.test(name))),
    words: new Set(terms),
  };
}

/** A subject of which nothing is known. */
export const noSubject = (): Subject => ({ names: new Set(), words: new Set() });

/** Adds what another report says of a subject. */
export function addSubject(to: Subject, from: Subject): void {
  for (const name of from.names) to.names.add(name);
  for (const word of from.words) to.words.add(word);
}

/** How many words two subjects share. */
export const wordsShared = (a: Subject, b: Subject): number => [...a.words].filter((word) => b.words.has(word)).length;

/** True for two subjects that share a name, or the place where both count, and a word besides ("the sinking of the Sunniva"). */
export function sameSubject(a: Subject, b: Subject, place: string | null): boolean {
  const names = [...a.names, ...(place?.split(' ') ?? [])].filter((name) => b.names.has(name) || place?.includes(name));
  const said = new Set(names.flatMap(termsOf));
  const named = (word: string) =>
    said.has(word) || names.some((name) => name.startsWith(word) || word.startsWith(name));
  return names.length > 0 && [...a.words].some((word) => b.words.has(word) && !named(word));
}
