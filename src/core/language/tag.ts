import model from 'wink-eng-lite-web-model';
import winkNLP, { type PartOfSpeech } from 'wink-nlp';
import type { Sentence } from './document.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A token with its universal part of speech and its dictionary form in lower case ("wounded" -> "wound"). */
export interface TaggedToken extends Token {
  pos: PartOfSpeech;
  lemma: string;
}

interface Word {
  end: number;
  pos: PartOfSpeech;
  lemma: string;
}

const cache = new WeakMap<Sentence, readonly TaggedToken[]>();
let tagger: ReturnType<typeof winkNLP> | undefined;

/**
 * The tokens of an English sentence with part of speech and lemma, tagged on first use and cached for the life of the sentence.
 * Text in capitals is tagged in lower case. Costs as much as all other reading together: ask only for sentences that hold
 * something. Method: wink-nlp with its English lite model, part-of-speech stage only: sentences are split here.
 */
export function tagsOf(sentence: Sentence): readonly TaggedToken[] {
  const known = cache.get(sentence);
  if (known) return known;
  const words = wordsOf(uniformCase(sentence.text));
  let at = 0;
  const tagged = tokensOf(sentence).map((token) => {
    while (at < words.length - 1 && (words[at]?.end ?? 0) + sentence.start <= token.start) at++;
    const { text, lower, start, end } = token;
    const word = words[at];
    return { text, lower, start, end, pos: word?.pos ?? 'X', lemma: word?.lemma ?? lower };
  });
  const named = withNames(tagged);
  cache.set(sentence, named);
  return named;
}

/** A headline in Title Case tells names from verbs no more. */
const MANY = 0.4;

/** A verb written with a capital inside a sentence is a name that the tagger does not know ("Ford says", "Sue Howe"). */
function withNames(tokens: TaggedToken[]): TaggedToken[] {
  const words = tokens.filter(({ text }) => /^\p{L}/u.test(text));
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  if (capitals > words.length * MANY) return tokens;
  return tokens.map((token, at) => (isName(tokens, at) ? { ...token, pos: 'PROPN', lemma: token.lower } : token));
}

function isName(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.pos !== 'VERB' || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return false;
  return before !== undefined && /^(?:[\p{Ll}\d]|[,-]$|\p{Lu}\p{Ll})/u.test(before.text);
}

function wordsOf(text: string): Word[] {
  tagger ??= winkNLP(model, ['pos']);
  const { its } = tagger;
  const tokens = tagger.readDoc(text).tokens();
  const [values, gaps] = [tokens.out(its.value), tokens.out(its.precedingSpaces)];
  const [tags, lemmas] = [tokens.out(its.pos) as PartOfSpeech[], tokens.out(its.lemma as typeof its.value)];
  let end = 0;
  return values.map((value, i) => {
    end += (gaps[i]?.length ?? 0) + value.length;
    return { end, pos: tags[i] ?? 'X', lemma: lemmas[i] ?? value };
  });
}

/** Capitals hide the lexicon from the tagger; lower case of another length would shift the offsets and is not used. */
function uniformCase(text: string): string {
  if (/\p{Ll}\p{Ll}/u.test(text)) return text;
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
