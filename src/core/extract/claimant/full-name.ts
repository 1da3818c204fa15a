import type { Document } from '../../language/document.ts';
import { once } from '../../language/once.ts';
import { tagsOf } from '../../language/tag.ts';
import { attributionsIn } from './attributions.ts';
import { BODIES, DOCUMENTS, KINDS, SHORTENING } from './en.ts';
import { introductionsIn, type Introduction } from './introduction.ts';
import type { Mention } from './mention.ts';

/** A longer phrase is no short form. */
const LONGEST = 4;
/** Of two ministries "the ministry" is the one named at most so many sentences before. */
const NEAR = 3;
/** So many sentences back somebody may have spoken under a longer description. */
const REACH = 6;

/** Every name that an article introduces by a noun, under that noun, in order. */
const introducedIn = once((_document: Document) => new Map<string, Introduction[]>());

/**
 * A short form by the name that the article gives: "the ministry" is the only one named before, or the one just named, "the company" the
 * only one that is introduced as a company, "the mayor" the only mayor with a name. Null for anything but such a short form.
 */
export function fullName(document: Document, mention: Mention): Mention | null {
  const short = shortForm(mention);
  if (!short) return null;
  const { noun, words } = short;
  const fits = (one: Introduction) => words.every((word) => one.words.has(word));
  const named = introduced(document, noun).filter(fits);
  const before = named.filter(({ sentence, holdsNoun }) => holdsNoun && sentence.index < mention.sentence.index);
  const last = BODIES.has(noun) ? before.at(-1) : undefined;
  if (last && (only(before) || mention.sentence.index - last.sentence.index <= NEAR)) return last;
  // Of another kind it must have been named already: "the company" is no firm that comes into the article below.
  const kinds = describedAs(document, KINDS[noun] ?? []).filter((one) => one.sentence.index <= mention.sentence.index);
  const name = only(named) ?? only(kinds.filter(fits));
  return (
    name ??
    (words.length === 0 && BODIES.has(noun) && !DOCUMENTS.has(noun) ? describedBefore(document, mention, noun) : null)
  );
}

/** "The service" after "the rescue service said": the one longer description among those who spoke shortly before. */
function describedBefore(document: Document, { sentence }: Mention, noun: string): Mention | null {
  const spoke = document.sentences.slice(Math.max(0, sentence.index - REACH), sentence.index).flatMap((other) =>
    attributionsIn(other).flatMap(({ source }): (Mention & { words: string })[] => {
      const tokens = tagsOf(other).slice(source.from, source.to);
      const longer = tokens.length > 2 && tokens.length <= LONGEST && tokens.at(-1)?.lower === noun;
      return longer ? [{ sentence: other, source, words: tokens.map(({ lower }) => lower).join(' ') }] : [];
    }),
  );
  const [first] = spoke;
  return first && spoke.every(({ words }) => words === first.words) ? first : null;
}

/** The bodies that an article describes by one of these nouns ("carmaker Orm", not "the Orm Foundation"). */
const describedAs = (document: Document, nouns: readonly string[]): Introduction[] =>
  nouns.flatMap((noun) => introduced(document, noun).filter(({ described }) => described));

/** "the ministry", "the health ministry": a noun and what goes before it, none of them a name. */
function shortForm({ sentence, source }: Mention): { noun: string; words: string[] } | null {
  const [article, ...rest] = tagsOf(sentence).slice(source.from, source.to);
  const noun = rest.at(-1);
  if (!noun || rest.length >= LONGEST || !SHORTENING.has(article?.lower ?? '')) return null;
  const plain = rest.every(({ pos, text }) => (pos === 'NOUN' || pos === 'ADJ') && /^\p{Ll}+$/u.test(text));
  const body = BODIES.has(noun.lower);
  if (!(plain || (body && rest.length === 1)) || (!body && DOCUMENTS.has(noun.lower))) return null;
  return noun.lower === noun.lemma || body ? { noun: noun.lower, words: rest.slice(0, -1).map((x) => x.lower) } : null;
}

/** The one name that all introductions give; null where there are two. */
function only(found: readonly Introduction[]): Introduction | null {
  const [first] = found;
  return first && found.every(({ name }) => name === first.name) ? first : null;
}

function introduced(document: Document, noun: string): Introduction[] {
  const known = introducedIn(document).get(noun);
  if (known) return known;
  const word = new RegExp(`\\b${noun}\\b`, 'i');
  const found = document.sentences.flatMap((sentence) =>
    word.test(sentence.text) ? introductionsIn(sentence, noun) : [],
  );
  introducedIn(document).set(noun, found);
  return found;
}
