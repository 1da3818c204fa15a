import type { Document } from '../../language/document.ts';
import { once } from '../../language/once.ts';
import { tagsOf } from '../../language/tag.ts';
import type { TokenSpan } from './attribution.ts';
import { attributionsIn } from './attributions.ts';
import { quotesOf } from './quotes.ts';
import type { Mention } from './mention.ts';
import { resolved } from './resolve.ts';
import { speakerOfQuote } from './speech.ts';

/** Who says something, as printed: `claimant` is `source.slice(start, end)` of the article. */
export interface Claimant {
  claimant: string;
  start: number;
  end: number;
}

/** The attributions of one article, found when first asked for. */
export interface Claimants {
  /** Who is named as the source of what stands at `offset` (a position in the source) of sentence `sentence`; null when no one is. */
  at(sentence: number, offset: number): Claimant | null;
}

/** Finds who says what in an article, once: the sentence's own attribution first, else the speaker of the quotation around it. */
export const claimantsOf = once((document: Document): Claimants => {
  let quotes: ReturnType<typeof quotesOf> | null = null;
  return {
    at(sentence, offset) {
      quotes ??= quotesOf(document);
      const mention = ownAttribution(document, sentence, offset) ?? speakerOfQuote(document, quotes, sentence, offset);
      const named = mention && resolved(document, mention);
      return named && printed(document, named);
    },
  };
});

/** The narrowest attribution of the sentence whose scope holds the offset. */
function ownAttribution(document: Document, index: number, offset: number): Mention | null {
  const sentence = document.sentences[index];
  if (!sentence) return null;
  const attributions = attributionsIn(sentence);
  if (attributions.length === 0) return null;
  const tokens = tagsOf(sentence);
  const at = tokens.findIndex((token) => token.end > offset);
  const width = (span: TokenSpan) => (span.from <= at && at < span.to ? span.to - span.from : Infinity);
  if (attributions.some(({ source }) => source.from <= at && at < source.to)) return null;
  let [best, narrowest] = [null as Mention | null, Infinity];
  for (const { source, contents } of attributions) {
    const least = Math.min(...contents.map(width));
    if (least < narrowest) [best, narrowest] = [{ sentence, source }, least];
  }
  return best;
}

function printed(document: Document, { sentence, source }: Mention): Claimant | null {
  const tokens = tagsOf(sentence);
  const [first, last] = [tokens[source.from], tokens[source.to - 1]];
  if (!first || !last) return null;
  return { claimant: document.source.slice(first.start, last.end), start: first.start, end: last.end };
}
