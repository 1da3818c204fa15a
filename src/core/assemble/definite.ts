import { matchesOf } from '../language/matches.ts';
import {
  AFTER_SUBJECT,
  BARE_POST,
  DEED,
  GOES_BACK,
  MODIFIERS,
  ONE_OF_A_KIND,
  RANKED,
  RELATIVES,
} from './en-definite.ts';
import { withoutOpeners } from './headline/openers.ts';

/** A noun phrase with its article is looked at so far. */
const LONGEST = 8;
const THE = /^The (?=[\p{Ll}\d])/u;
/** "Shares in the", "A spokesman for the", "Two of the". */
const PART_OF_THE = /^(?!The )(?:[\p{L}\d][\p{L}\d,.%’'-]* ){1,5}?(?:of|in|for|from|at) the (?=\p{Ll})/u;
const AMONG_THE = /^(?:Of|Among) the (?:\d|[\p{Ll}-]+ (?:was|were|is|are)\b)/u;
/** "Four will come back": four of what. */
const BARE_NUMBER =
  /^(?:\d+|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|A dozen|Dozens|Hundreds|Half|Most|Some|Several|Others|Another)(?: more| others)? (?:will|would|is|are|was|were|has|have|had|can|could|may|might)\b/u;
const WORDS = /[\p{L}\p{M}\d][\p{L}\p{M}\d’'-]*|[,;:.!?]|(?<= )[-–—](?= )/gu;

/**
 * True for a sentence about "the company", "the girl, who ..." or "shares in the firm": its subject is definite, and no name, no clause and
 * nothing else in it says which is meant, nor is it one of a kind ("the government", "the number of dead"). What it is of, the
 * sentence before says.
 */
export function pointsBack(whole: string): boolean {
  const sentence = withoutOpeners(whole);
  if (AMONG_THE.test(sentence) || BARE_NUMBER.test(sentence)) return true;
  const the = THE.exec(sentence)?.[0];
  if (the) return isOpen(wordsFrom(sentence, the.length), () => true);
  const part = PART_OF_THE.exec(sentence)?.[0];
  if (!part || part.split(' ').slice(1).some(isVerb)) return false;
  return isOpen(wordsFrom(sentence, part.length), (head) => GOES_BACK.has(head));
}

/** True for a sentence that says "the closure" or "the bill" without having said of what; its own words may have ("close ... the closure"). */
export function leavesDeedOpen(sentence: string): boolean {
  return [...matchesOf(DEED, sentence)].some(({ 1: deed = '', index }) => {
    const stem = deed.slice(0, STEM).toLowerCase();
    return !sentence.slice(0, index).toLowerCase().includes(stem);
  });
}

/** So many letters of a deed are in the verb for it: "closed", "closure". */
const STEM = 4;

/** "The bakers' guild": whose it is says which. */
const PEOPLE_S = /s['’]$/;

const wordsFrom = (sentence: string, at: number): string[] =>
  sentence
    .slice(at, at + 120)
    .match(WORDS)
    ?.slice(0, LONGEST) ?? [];

/** Whether a definite noun phrase leaves open which is meant; `goesBack` judges its head. */
function isOpen(words: readonly string[], goesBack: (head: string) => boolean): boolean {
  for (const [at, word] of words.entries()) {
    const head = words[at - 1] ?? '';
    if (/^\p{Lu}/u.test(word) || /^\d{4}$/.test(word)) return false;
    if (ONE_OF_A_KIND.has(word)) return at === 0 && BARE_POST.has(word) && isVerb(words[1] ?? '');
    if (at === 0 && (RANKED.test(word) || PEOPLE_S.test(word))) return false;
    if (/^[,;:.!?–—-]$/.test(word)) return goesBack(head) && !/^\p{Lu}/u.test(words[at + 1] ?? '');
    if (RELATIVES.has(word)) return false;
    if (at > 0 && isVerb(word)) return goesBack(head);
    if (at > 0 && MODIFIERS.has(word)) return isOpenBehind(words.slice(at + 1), goesBack);
  }
  return false;
}

/** Whether a word behind a subject is its verb. */
export const isVerb = (word: string) => AFTER_SUBJECT.has(word) || /\p{Ll}{2}ed$/u.test(word);

/** "the owner | of the mill": what should say which one is itself open; "of Velm", "of a mill", "of working there" is not. */
function isOpenBehind([article = '', ...rest]: readonly string[], goesBack: (head: string) => boolean): boolean {
  if (/^(?:its|their|his|her|this|these)$/.test(article)) return true;
  return article === 'the' && isOpen(rest, goesBack);
}

/** An event of an article, or of an edition. */
interface Told {
  sentence: string;
  actors?: readonly string[] | undefined;
  claimant?: string | null | undefined;
}

/**
 * Whom the definite subject of an event's sentence stands for, where the sentence does not name it ("Norrane" for "The company"); null where
 * the subject needs no name, or has none. Who only says what the sentence tells is not its subject.
 */
export function namedSubject({ sentence, actors = [], claimant }: Told): string | null {
  const [first] = actors;
  // "Norrane, a shipping company": the name, and what its bearer is.
  const [name = ''] = first?.split(', ') ?? [];
  const proper = name.match(PROPER) ?? [];
  if (proper.length === 0 || proper.some((word) => sentence.includes(word)) || !pointsBack(sentence)) return null;
  return first !== claimant || THE_SAYS.test(sentence) ? name : null;
}

const PROPER = /(?<!^)\p{Lu}[\p{L}’'-]+|^(?!The |Its |Their )\p{Lu}[\p{L}’'-]+/gu;
const THE_SAYS = /^The [\p{Ll} ’'-]{2,40}? (?:says?|said|adds?|added|warns?|warned|expects?|announced|reported)\b/u;
