import type { Document, Sentence } from '../../language/document.ts';
import { tagsOf } from '../../language/tag.ts';
import type { TokenSpan } from './attribution.ts';
import { attributionsIn } from './attributions.ts';
import { labelOf, signatureOf } from './label.ts';
import type { Quote } from './quotes.ts';
import type { Mention } from './mention.ts';
import { sentenceAt } from './sentence-at.ts';
import { firstSubject } from './subject.ts';

/** Shorter quotations are words in inverted commas, not speech, unless they are a sentence of their own. */
const SHORTEST = 25;
const SENTENCE = /^["“«‘']\p{Lu}[^"”»]* [^"”»]* [^"”»]*[.!?,]["”»’']$/u;
/** Speech is followed over at most this many paragraphs and sentences. */
const REACH = 12;

/** Who speaks the quotation around an offset: by the attribution that touches it, or by the speech that it carries on; null if none. */
export function speakerOfQuote(
  document: Document,
  quotes: readonly Quote[],
  sentence: number,
  offset: number,
): Mention | null {
  const at = quoteAt(quotes, offset);
  const quote = quotes[at];
  if (!quote) return labelOf(document, document.sentences[sentence]?.block ?? -1);
  if (quote.end - quote.start < SHORTEST && !SENTENCE.test(document.source.slice(quote.start, quote.end))) return null;
  let first = quote;
  for (let k = at; k >= 0 && at - k < REACH; k--) {
    const current = quotes[k];
    if (!current || (k < at && !carriesOn(quotes, k))) break;
    first = current;
    const speaker =
      speakerTouching(document, current) ?? signatureOf(document, current.end) ?? labelOf(document, current.block);
    if (speaker) return speaker;
  }
  return introduced(document, first);
}

function quoteAt(quotes: readonly Quote[], offset: number): number {
  let [low, high] = [0, quotes.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quote = quotes[middle];
    if (!quote) break;
    if (offset < quote.start) high = middle - 1;
    else if (offset >= quote.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** Whether quotation `k` + 1 carries on quotation `k`: in the same paragraph, or over a paragraph's end. */
function carriesOn(quotes: readonly Quote[], k: number): boolean {
  const [quote, next] = [quotes[k], quotes[k + 1]];
  return quote !== undefined && next !== undefined && (quote.block === next.block || next.carried);
}

/** The attribution of a sentence that shares text with the quotation, if what it reports lies in it. */
function speakerTouching(document: Document, quote: Quote): Mention | null {
  const first = sentenceAt(document, quote.start);
  const asks = /[?!]/.test(document.source[quote.end - 2] ?? '');
  for (let index = first; index < Math.min(document.sentences.length, first + REACH); index++) {
    const sentence = document.sentences[index];
    if (!sentence || sentence.start > quote.end + 2) break;
    const speaker = speakerIn(sentence, quote, asks);
    if (speaker) return speaker;
  }
  return null;
}

/** After a question or an exclamation the tag stands as a sentence of its own: "“...?” X said." */
function speakerIn(sentence: Sentence, quote: Quote, asks: boolean): Mention | null {
  const attributions = attributionsIn(sentence);
  if (attributions.length === 0) return null;
  const tokens = tagsOf(sentence);
  const tag = asks && sentence.start >= quote.end ? attributions[0] : undefined;
  if (tag && Math.min(tag.source.from, tag.cue) === 0) return { sentence, source: tag.source };
  for (const { source, cue, contents } of attributions) {
    const outside = (tokens[cue]?.start ?? 0) < quote.start || (tokens[cue]?.start ?? 0) >= quote.end;
    const touches = contents.some(
      ({ from, to }) => (tokens[from]?.start ?? Infinity) < quote.end && (tokens[to - 1]?.end ?? 0) > quote.start,
    );
    if (outside && touches) return { sentence, source };
  }
  return null;
}

/** Speech that stands alone belongs to who spoke in the sentence just before: "He went on:", or a report of the same speaker. */
function introduced(document: Document, quote: Quote): Mention | null {
  const index = sentenceAt(document, quote.start);
  const [before, own] = [document.sentences[index - 1], document.sentences[index]];
  if (!before || !own || quote.start - own.start > 1) return null;
  const source = attributionsIn(before).at(-1)?.source ?? (before.text.endsWith(':') ? opener(before) : null);
  return source ? { sentence: before, source } : null;
}

function opener(sentence: Sentence): TokenSpan | null {
  const tokens = tagsOf(sentence);
  return firstSubject(tokens, tokens.length);
}
