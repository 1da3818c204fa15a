import type { Document } from '../../language/document.ts';
import { phraseStartingAt } from './phrase.ts';
import type { Mention } from './mention.ts';
import { sentenceAt } from './sentence-at.ts';
import { tagsOf } from '../../language/tag.ts';

/** "KELL: We have 600 bags.", "[KELL] We have ...": who speaks stands at the head of the paragraph. */
const LABEL = /^["“]?(?:\[(\p{Lu}[\p{L} .'’-]{1,40})\]|(\p{Lu}[\p{Lu} .'’-]{2,40}):)\s/u;
/** "“...” ― Ilse Marten": who spoke stands after a dash at the end. */
const SIGNATURE = /^[.\s]{0,3}(?:[―—–]|--?)\s{0,2}(?=\p{Lu})/u;

/** The speaker whom a paragraph of an interview names before a colon or in brackets; null where it does not. */
export function labelOf(document: Document, block: number): Mention | null {
  const { start = 0, text = '' } = document.blocks[block] ?? {};
  const label = LABEL.exec(text);
  const name = label?.[1] ?? label?.[2];
  return name ? mentionAt(document, start + text.indexOf(name), name.length) : null;
}

/** The name that signs a quotation which ends at `end`; null where none does. */
export function signatureOf(document: Document, end: number): Mention | null {
  const dash = SIGNATURE.exec(document.source.slice(end, end + 12));
  if (!dash) return null;
  const at = end + dash[0].length;
  const sentence = document.sentences[sentenceAt(document, at)];
  if (!sentence) return null;
  const tokens = tagsOf(sentence);
  const first = tokens.findIndex((token) => token.start >= at);
  const source = first < 0 ? null : phraseStartingAt(tokens, first);
  return source && tokens[first]?.pos === 'PROPN' ? { sentence, source } : null;
}

function mentionAt(document: Document, start: number, length: number): Mention | null {
  const sentence = document.sentences[sentenceAt(document, start)];
  if (!sentence) return null;
  const tokens = tagsOf(sentence);
  const from = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findLastIndex((token) => token.end <= start + length) + 1;
  return from >= 0 && to > from ? { sentence, source: { from, to } } : null;
}
