import { LEMMAS } from '../en/lemmas.ts';
import { LEXICON } from '../en/lexicon.ts';
import { guessed } from './guess.ts';
import { lemmaByRule } from './lemma.ts';
import type { PartOfSpeech } from './part-of-speech.ts';

/** What is known of a word, shared by all words of its class. */
export interface WordClass {
  /** The part of speech where no neighbour says otherwise. */
  usual: PartOfSpeech;
  possible: ReadonlySet<string>;
  /** Whether it is a dictionary form. */
  base: boolean;
  /** Whether the lemma is the word itself, one other word, or depends on the part of speech. */
  lemma: 'itself' | 'one' | 'by part of speech';
}

/** The class of a word as listed, and of the same word with a capital or in capitals where that is not listed itself. */
interface Spellings {
  listed: WordClass;
  titled: WordClass;
  capitals: WordClass;
}

let words: ReadonlyMap<string, Spellings> | undefined;
let irregular: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;

/** The class of a word of the English lexicon, as written; undefined for words that it does not have. */
export function listed(text: string): WordClass | undefined {
  words ??= readLexicon();
  return words.get(text)?.listed;
}

/** The class of any word, number or mark; `lower` is the text in lower case. */
export function classOf(text: string, lower: string): WordClass {
  const own = listed(text);
  if (own) return own;
  const small = text === lower ? undefined : words?.get(lower);
  if (!small) return guessed(text);
  return /^[A-Z][a-z.–—-]*$/.test(text) ? small.titled : small.capitals;
}

/** The dictionary form of a word in lower case, read as this part of speech. */
export function lemmaOf(lower: string, word: WordClass, pos: PartOfSpeech): string {
  if (word.lemma === 'itself') return lower;
  irregular ??= readLemmas();
  const one = word.lemma === 'one';
  const odd = irregular.get(one ? '1' : pos)?.get(lower);
  return odd ?? lemmaByRule(lower, one ? word.usual : pos, isBase);
}

function isBase(word: string, pos: PartOfSpeech): boolean {
  const found = listed(word);
  return found !== undefined && found.base && found.possible.has(pos);
}

function readLexicon(): Map<string, Spellings> {
  const found = new Map<string, Spellings>();
  for (const line of LEXICON.trim().split('\n')) {
    const border = line.indexOf(': ');
    const spellings = spellingsOf(line.slice(0, border));
    for (const word of line.slice(border + 2).split(' ')) found.set(word, spellings);
  }
  return found;
}

const LEMMA: Readonly<Record<string, WordClass['lemma']>> = { '=': 'itself', '1': 'one', '*': 'by part of speech' };

/** "NOUN NOUN+VERB b=": see `.ci/build-lexicon.mjs`. A noun or adjective with a capital is a name. */
function spellingsOf(head: string): Spellings {
  const [usual = '', all = '', [form = '', lemma = ''] = ''] = head.split(' ');
  const [possible, base] = [new Set(all.split('+')), form === 'b'];
  const as = (pos: string, by: WordClass['lemma'] = 'by part of speech'): WordClass => ({
    usual: pos as PartOfSpeech,
    possible,
    base,
    lemma: by,
  });
  const open = usual === '?';
  const titled = as(open || usual === 'NOUN' || usual === 'ADJ' ? 'PROPN' : usual);
  return { listed: as(open ? 'NOUN' : usual, LEMMA[lemma]), titled, capitals: open ? as('NOUN') : titled };
}

function readLemmas(): Map<string, Map<string, string>> {
  const tables = new Map<string, Map<string, string>>();
  for (const line of LEMMAS.trim().split('\n')) {
    const border = line.indexOf(': ');
    const pairs = line.slice(border + 2).split(', ');
    tables.set(line.slice(0, border), new Map(pairs.map((pair) => pair.split(' ') as [string, string])));
  }
  return tables;
}
