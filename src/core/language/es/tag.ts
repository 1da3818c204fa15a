import type { PartOfSpeech } from '../tagging/part-of-speech.ts';
import type { Sentence } from '../document.ts';
import { once } from '../once.ts';
import type { TaggedToken } from '../tag.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { GLOSSES } from './glosses.ts';

/**
 * The tokens of a Spanish sentence as the rules know them: words that carry grammar or tell what happened get the English word as `lower`
 * and `lemma`, so that the rules stand once; all others keep their own. `text` stays as written. Cached for the life of the sentence.
 */
export const spanishTagsOf = once((sentence: Sentence): readonly TaggedToken[] => {
  const tagged: TaggedToken[] = [];
  for (const token of tokensOf(sentence)) tagged.push(tag(token, tagged.at(-1)));
  return tagged;
});

function tag(token: Token, previous: TaggedToken | undefined): TaggedToken {
  const gloss = GLOSSES.get(token.lower);
  if (gloss) return { ...token, lower: gloss.word, lemma: gloss.lemma, pos: gloss.pos };
  return { ...token, pos: guess(token, previous), lemma: token.lower.replace(/(?<=[aeiou])s$/, '') };
}

/** Unknown words are nouns, adjectives right after a noun; names have a capital inside the sentence. */
function guess(token: Token, previous: TaggedToken | undefined): PartOfSpeech {
  if (/^\d/.test(token.text)) return 'NUM';
  if (!/^\p{L}/u.test(token.text)) return 'PUNCT';
  if (previous && previous.text !== '“' && /^\p{Lu}/u.test(token.text)) return 'PROPN';
  if (/(?:aron|ieron|ando|iendo|ó|ará|erá|irá)$/.test(token.lower)) return 'VERB';
  if (token.lower.endsWith('mente')) return 'ADV';
  return previous?.pos === 'NOUN' && /[oae]s?$/.test(token.lower) ? 'ADJ' : 'NOUN';
}
