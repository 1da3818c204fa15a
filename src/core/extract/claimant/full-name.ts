import type { Document } from '../../language/document.ts';
import { once } from '../../language/once.ts';
import { type TaggedToken, tagsOf } from '../../language/tag.ts';
import { BODIES } from './en.ts';
import type { Mention } from './mention.ts';
import { phraseEndingAt, phraseStartingAt } from './phrase.ts';

/** Every full name of an article by the word that it ends or begins with, in order. */
const namesIn = once((_document: Document) => new Map<string, Mention[]>());

/** "the ministry" as the article named it last before ("the Lorvian health ministry"); null for anything but such a short form. */
export function fullName(document: Document, { sentence, source }: Mention): Mention | null {
  const [article, head] = tagsOf(sentence).slice(source.from, source.to);
  if (source.to - source.from !== 2 || !/^(the|this|its|their)$/.test(article?.lower ?? '')) return null;
  if (!head || !BODIES.has(head.lower)) return null;
  const before = namesOf(document, head.lower).filter((x) => x.sentence.index < sentence.index);
  return before.at(-1) ?? null;
}

function namesOf(document: Document, head: string): Mention[] {
  const names = namesIn(document);
  const known = names.get(head);
  if (known) return known;
  const word = new RegExp(`\\b${head}\\b`, 'i');
  const found = document.sentences.flatMap((sentence) => (word.test(sentence.text) ? fullNamesIn(sentence, head) : []));
  names.set(head, found);
  return found;
}

function fullNamesIn(sentence: Mention['sentence'], head: string): Mention[] {
  const tokens = tagsOf(sentence);
  return tokens.flatMap((token, i) => {
    if (token.lower !== head) return [];
    const onwards = tokens[i + 1]?.lower === 'of' ? phraseStartingAt(tokens, i) : null;
    const source = phraseEndingAt(tokens, i);
    const span = source && { from: source.from, to: Math.max(source.to, onwards?.to ?? 0) };
    return span && isFull(tokens.slice(span.from, span.to)) ? [{ sentence, source: span }] : [];
  });
}

/** A name in full holds a proper noun besides the word itself. */
const isFull = (tokens: readonly TaggedToken[]): boolean =>
  tokens.length > 2 && tokens.length < 10 && tokens.some((x) => x.pos === 'PROPN' && !BODIES.has(x.lower));
