import { inCapitals } from '../../language/capitals.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { type TaggedToken, tagsOf } from '../../language/tag.ts';
import type { TokenSpan } from './attribution.ts';

const isCapital = ({ text }: TaggedToken): boolean => /^[\p{Lu}.]/u.test(text);

/** Nothing but a name, titles included; a capital at the head of a sentence or a quotation makes none by itself. */
export function isBareName(document: Document, tokens: readonly TaggedToken[], span: TokenSpan): boolean {
  const name = tokens.slice(span.from, span.to);
  if (!name.every(isCapital)) return false;
  const opens = span.from === 0 || /^["“‘']$/.test(tokens[span.from - 1]?.text ?? '');
  return name.length > 1 || !opens || isNameElsewhere(document, tokens, span);
}

/** First name and surname, with an office before them: "chief executive Ruth Sand"; "by the time | Ruth Sand | had woken" is the name alone. */
export function fullNameIn(sentence: Sentence, span: TokenSpan): TokenSpan | null {
  const tokens = tagsOf(sentence);
  if (inCapitals(sentence)) return null;
  if (tokens[span.from]?.pos === 'DET') return fromTime(tokens, span);
  const name = tokens.slice(span.to - 2, span.to);
  const titled = tokens.slice(span.from, span.to - 2).every(({ pos }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos));
  return span.to - span.from > 1 && titled && name.every((t) => isCapital(t) && t.pos === 'PROPN') ? span : null;
}

/** The two names behind "the time", "the day". */
function fromTime(tokens: readonly TaggedToken[], { from, to }: TokenSpan): TokenSpan | null {
  const name = tokens.slice(to - 2, to);
  const told = to - from === 4 && /^(?:time|day|moment|week|month|year)$/.test(tokens[from + 1]?.lower ?? '');
  return told && name.every((t) => isCapital(t) && t.pos === 'PROPN') ? { from: to - 2, to } : null;
}

/** So much of an article is searched for a name. */
const SEARCHED = 20_000;

/** "Velmora shut a plant. It said": one word at the head of its sentence is a name if it stands with a capital inside another, and never small. */
export function isNameElsewhere(
  { source }: Document,
  tokens: readonly TaggedToken[],
  { from, to }: TokenSpan,
): boolean {
  const { pos, text = '' } = tokens[from] ?? {};
  if (to - from !== 1 || from > 1 || pos !== 'PROPN' || !/^\p{Lu}[\p{L}\d]+$/u.test(text)) return false;
  const searched = source.slice(0, SEARCHED);
  return (
    new RegExp(`[\\p{Ll},] ${text}(?![\\p{L}\\d])`, 'u').test(searched) && !searched.includes(` ${text.toLowerCase()}`)
  );
}
