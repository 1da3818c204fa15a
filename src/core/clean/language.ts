import { isLetterAt } from '../language/letters.ts';
import { once } from '../language/once.ts';
import { type Spelling, spellingAt } from '../language/spelling.ts';
import type { Block } from '../model.ts';
import { FUNCTION_WORDS, OWN_LETTERS, SCRIPTS } from './language-words.ts';

/** So many characters of the body decide; more would not change the answer. */
const SAMPLE = 1500;
/** In running text about four words in ten are function words of its language; lists and tables have fewer. */
const LEAST_SHARE = 0.13;
const ENOUGH_HITS = 2;
/** Words that several languages share weigh less: two such alone tell nothing. */
const LEAST_WEIGHT = 0.7;
/** How much of a sample must stand in another script than Latin. */
const FOREIGN_SHARE = 0.3;

/** The code of ISO 639-2 for a language that is not known but is none that can be read. */
const UNDETERMINED = 'und';
/** So many words are running text, of which less than this share is English. */
const LONG = 14;
const FEW_ENGLISH = 0.05;

const KNOWN = Object.keys(FUNCTION_WORDS);
/** The languages of each function word, by their places in `KNOWN`; one that several languages share speaks less for each. */
const LANGUAGES = new Map<string, number[]>();
Object.values(FUNCTION_WORDS).forEach((words, language) => {
  for (const word of new Set(words.split(' '))) LANGUAGES.set(word, [...(LANGUAGES.get(word) ?? []), language]);
});

/**
 * The language of the body as an ISO 639-1 code, "und" for running text in none that is known, or null where the text has fewer than
 * `shortest` characters or is too odd to tell. Method: the script, then the share of short frequent words (Grefenstette 1995, "Comparing
 * two language identification schemes").
 */
export function languageOf(body: readonly Block[], shortest = 20): string | null {
  let sample = '';
  for (const block of body) {
    if (sample.length >= SAMPLE) break;
    if (block.kind !== 'caption') sample += `${block.text.slice(0, SAMPLE)} `;
  }
  if (sample.length < shortest) return null;
  const lower = sample.slice(0, SAMPLE).toLowerCase();
  return byScript(lower) ?? byWords(lower);
}

function byScript(sample: string): string | null {
  const foreign = sample.match(/[^\0-\u02af\u2000-\u20cf\s]/g)?.length ?? 0;
  if (foreign < FOREIGN_SHARE * sample.length) return null;
  const counts = SCRIPTS.map((each) => ({ ...each, count: sample.match(each.script)?.length ?? 0 }));
  // Japanese is written with Chinese characters too: a few syllables of its own tell.
  const [best] = counts[0] && counts[0].count > 0 ? counts : counts.sort((a, b) => b.count - a.count);
  if (!best || best.count === 0) return null;
  return best.languages.find(([, letters]) => letters === null || letters.test(sample))?.[0] ?? null;
}

function byWords(sample: string): string | null {
  const words = wordsIn(sample);
  const [weights, hits] = [KNOWN.map(() => 0), KNOWN.map(() => 0)];
  for (const word of words) {
    const languages = languagesOfWord(word);
    for (const language of languages) {
      weights[language] = (weights[language] ?? 0) + 1 / languages.length;
      hits[language] = (hits[language] ?? 0) + 1;
    }
  }
  const score = (language: number): number => (weights[language] ?? 0) + (hits[language] ?? 0);
  const best = KNOWN.reduce((likeliest, _, language) => (score(language) > score(likeliest) ? language : likeliest), 0);
  const most = hits[best] ?? 0;
  if (most >= ENOUGH_HITS && (weights[best] ?? 0) >= LEAST_WEIGHT && most >= LEAST_SHARE * words.length)
    return KNOWN[best] ?? null;
  return byLetters(sample) ?? (isForeign(words.length, hits[KNOWN.indexOf('en')] ?? 0) ? UNDETERMINED : null);
}

const languagesOfWord = once(({ lower }: Spelling): readonly number[] => LANGUAGES.get(lower) ?? NONE);
const NONE: readonly number[] = [];

function wordsIn(text: string): Spelling[] {
  const words: Spelling[] = [];
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const start = at;
    while (at < length && isLetterAt(text, at)) at++;
    if (at > start) words.push(spellingAt(text, start, at));
  }
  return words;
}

/** Letters that, among Latin ones, a single language writes often. */
function byLetters(sample: string): string | null {
  return OWN_LETTERS.find(([, letters]) => (sample.match(letters)?.length ?? 0) >= ENOUGH_HITS)?.[0] ?? null;
}

/** Running text of some length without the short words of English is not English, whatever else it is. */
const isForeign = (words: number, english: number): boolean => words >= LONG && english < FEW_ENGLISH * words;
