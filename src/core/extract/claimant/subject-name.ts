import type { Document, Sentence } from '../../language/document.ts';
import { tagsOf } from '../../language/tag.ts';
import type { Tokens, TokenSpan } from './attribution.ts';
import { fullName } from './full-name.ts';
import { phraseStartingAt } from './phrase.ts';

/** What ties a sentence to the one before it stands before its subject in so many tokens. */
const TIE = 2;

/**
 * The name of whom a sentence tells that opens with a short form ("The company will sell", "Shares in the company fell"), as its article
 * introduces it; null where the subject is no short form, or no single name is introduced for it.
 */
export function subjectName(document: Document, sentence: Sentence): string | null {
  if (!/\bthe \p{Ll}/iu.test(sentence.text.slice(0, 60))) return null;
  const tokens = tagsOf(sentence);
  const source = shortFormIn(tokens);
  const named = source && fullName(document, { sentence, source });
  if (!named || named.sentence === sentence) return null;
  const name = tagsOf(named.sentence).slice(named.source.from, named.source.to);
  return document.source.slice(name[0]?.start, name.at(-1)?.end);
}

/** The last noun phrase with an article in the subject that opens a sentence. */
function shortFormIn(tokens: Tokens): TokenSpan | null {
  const tied = tokens.findIndex(({ text }) => text === ',') + 1;
  const subject = phraseStartingAt(tokens, tied <= TIE ? tied : 0);
  if (!subject) return null;
  const from = tokens.findLastIndex(({ lower }, at) => lower === 'the' && at >= subject.from && at < subject.to);
  return from < 0 ? null : { from, to: subject.to };
}
