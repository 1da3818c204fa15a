import { LOADED_ADJECTIVES, LOADED_ADVERBS, LOADED_WORDS } from './en.ts';
import { quotedSpans } from './quoted.ts';
import { matchesOf } from '../../language/matches.ts';

const WORD = /[\p{L}]+(?:[-’'][\p{L}]+)*/gu;
const COPULA =
  /^(?:is|are|was|were|be|been|being|become|becomes|became|seem|seems|seemed|remain|remains|remained|so|too|more|most|less|and|or|how)$/;

/**
 * Cuts the reporter's adjectives and adverbs of judgement. Those in quotation marks belong to their speaker and stay; so does one
 * that the sentence rests on ("the attack was devastating").
 */
export function withoutLoaded(sentence: string): string {
  const quoted = quotedSpans(sentence);
  const words = matchesOf(WORD, sentence);
  let [text, at] = ['', 0];
  words.forEach((word, index) => {
    const end = word.index + word[0].length;
    if (inside(word.index, quoted) || !cuttable(sentence, words, index)) return;
    text += sentence.slice(at, word.index);
    at = end + (sentence[end] === ' ' ? 1 : 0);
    text = agreeing(text, sentence.slice(at));
  });
  return text + sentence.slice(at);
}

/** An adjective goes before its noun, an adverb before what it colours; never after a verb of being or beside "and". */
function cuttable(sentence: string, words: RegExpExecArray[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next) return false;
  const low = word[0].toLowerCase();
  if (!LOADED_ADJECTIVES.has(low) && !LOADED_ADVERBS.has(low)) return false;
  const glued = sentence.slice(word.index + word[0].length, next.index) === ' ';
  const before = words[index - 1]?.[0].toLowerCase() ?? '';
  return glued && !COPULA.test(before) && !COPULA.test(next[0].toLowerCase()) && !NOT_NOUNS.test(next[0].toLowerCase());
}

const NOT_NOUNS = /^(?:to|for|in|on|at|by|with|from|of|that|because|but|when|if|who|which|the|a|an|as|than|enough)$/;

/** "a" before a vowel becomes "an" and back, where the word between went. */
function agreeing(text: string, rest: string): string {
  const vowel = /^[aeiou]/i.test(rest);
  return text.replace(/\b([Aa])n? $/, (_, article: string) => `${article}${vowel ? 'n' : ''} `);
}

/** True when a word of judgement is left outside quotation marks. */
export function soundsLoaded(text: string): boolean {
  const quoted = quotedSpans(text);
  for (const word of matchesOf(WORD, text)) {
    const low = word[0].toLowerCase();
    const loaded = LOADED_WORDS.has(low) || LOADED_ADJECTIVES.has(low) || LOADED_ADVERBS.has(low);
    if (loaded && !inside(word.index, quoted)) return true;
  }
  return false;
}

const inside = (at: number, spans: readonly [number, number][]) =>
  spans.some(([start, end]) => start <= at && at < end);
