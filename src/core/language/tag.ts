import { AMOUNT_LEADS, BARE_PAST } from './en/tag-rules.ts';
import { asciiFirst } from './ascii-first.ts';
import type { Sentence } from './document.ts';
import { once } from './once.ts';
import { startsWithCapital, startsWithLetter } from './letters.ts';
import type { PartOfSpeech } from './tagging/part-of-speech.ts';
import { correctTags } from './tagging/rules.ts';
import { lemmaOfWord, wordsOf } from './tagging/words.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A token with its universal part of speech and its dictionary form in lower case ("wounded" -> "wound"). */
export interface TaggedToken extends Token {
  pos: PartOfSpeech;
  lemma: string;
}

/**
 * The tokens of an English sentence with part of speech and lemma, tagged on first use and cached for the life of the sentence.
 * Text in capitals is tagged in lower case. Method: lexicon and rules of wink-nlp's English lite model, on our own tokens.
 */
export const tagsOf = once((sentence: Sentence): readonly TaggedToken[] =>
  withNames(withBarePast(tag(tokensOf(sentence), inCapitals(sentence.text)))),
);

function tag(tokens: readonly Token[], capitals: boolean): TaggedToken[] {
  const words = wordsOf(tokens, capitals);
  correctTags(words);
  let at = 0;
  return tokens.map(({ text, lower, start, end, spelling }, i) => {
    while ((words[at]?.last ?? i) < i) at++;
    const word = words[at];
    if (!word) return { text, lower, start, end, spelling, pos: 'X', lemma: lower };
    // The tagger takes the full stop of "£40m." for part of the word.
    const pos = text === '.' && i === tokens.length - 1 ? 'PUNCT' : word.pos;
    return { text, lower, start, end, spelling, pos, lemma: lemmaOfWord(word) };
  });
}

/** "The storm | cost | the town 14 million": a past tense that looks like a noun, between one and its object. */
function withBarePast(tokens: TaggedToken[]): TaggedToken[] {
  tokens.forEach((token, at) => {
    const drowned = token.lower === 'drowned' && tokens[at - 1]?.pos === 'NOUN';
    if (drowned && token.pos === 'ADJ') Object.assign(token, { pos: 'VERB' });
    if (token.pos !== 'NOUN' || !BARE_PAST.has(token.lower)) return;
    const [before, after] = [tokens[at - 1]?.pos ?? '', tokens[at + 1]];
    const object = after && (/^(?:DET|NUM|SYM)$/.test(after.pos) || AMOUNT_LEADS.has(after.lower));
    if (object && /^(?:NOUN|PROPN|PRON)$/.test(before))
      Object.assign(token, { pos: 'VERB', lemma: token.lower.replace(/s$/, '') });
  });
  return tokens;
}

const SMALL_LETTERS = asciiFirst(/\p{Ll}{2}/u);
const inCapitals = (text: string): boolean => !SMALL_LETTERS.test(text);

/** A headline in Title Case tells names from verbs no more. */
const MANY = 0.4;

/** A verb written with a capital inside a sentence is a name that the tagger does not know ("Ford says", "Sue Howe"). */
function withNames(tokens: TaggedToken[]): TaggedToken[] {
  const names = tokens.filter((token, at) => token.pos === 'VERB' && isName(token, tokens[at - 1]));
  if (names.length === 0 || isTitle(tokens)) return tokens;
  for (const name of names) Object.assign(name, { pos: 'PROPN', lemma: name.lower });
  return tokens;
}

/** Whether many of the words have a capital. */
function isTitle(tokens: readonly TaggedToken[]): boolean {
  let [words, capitals] = [0, 0];
  for (const { text } of tokens) {
    if (startsWithLetter(text)) words++;
    if (startsWithCapital(text)) capitals++;
  }
  return capitals > words * MANY;
}

function isName(token: TaggedToken, before: TaggedToken | undefined): boolean {
  if (!startsWithCapital(token.text) || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return false;
  return before !== undefined && /^(?:[\p{Ll}\d]|[,-]$|\p{Lu}\p{Ll})/u.test(before.text);
}
