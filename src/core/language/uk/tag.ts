import type { PartOfSpeech } from '../tagging/part-of-speech.ts';
import type { Sentence } from '../document.ts';
import { once } from '../once.ts';
import type { TaggedToken } from '../tag.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { GLOSSES } from './glosses.ts';

/**
 * The tokens of a Ukrainian sentence as the rules know them: words that carry grammar or tell what happened get the English word as
 * `lower` and `lemma`, so that the rules stand once; all others keep their own. `text` stays as written. Cached for the life of the sentence.
 */
export const ukrainianTagsOf = once((sentence: Sentence): readonly TaggedToken[] =>
  tokensOf(sentence).map((token, at) => tag(token, at)),
);

function tag(token: Token, at: number): TaggedToken {
  const gloss = GLOSSES.get(token.lower);
  if (gloss) return { ...token, lower: gloss.word, lemma: gloss.lemma, pos: gloss.pos };
  return { ...token, pos: guess(token, at), lemma: token.lower };
}

/** By the endings of Ukrainian; names have a capital inside the sentence, and other unknown words are nouns. */
function guess({ text, lower }: Token, at: number): PartOfSpeech {
  if (/^\d/.test(text)) return 'NUM';
  if (!/^\p{L}/u.test(text)) return 'PUNCT';
  if (at > 0 && /^\p{Lu}/u.test(text)) return 'PROPN';
  if (/(?:[аиуяюї]в(?:ся)?|л[аио](?:ся|сь)?|ено|ано|[ую]є|ють|уть|ить|ться|ти(?:ся)?)$/u.test(lower)) return 'VERB';
  return /(?:ий|ого|ому|их|ими|ої)$/u.test(lower) ? 'ADJ' : 'NOUN';
}
