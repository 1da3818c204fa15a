import type { Document } from '../../language/document.ts';
import { matchesOf } from '../../language/matches.ts';

/** A passage in quotation marks, marks included; `open` where it runs on to the next paragraph. */
export interface Quote {
  start: number;
  end: number;
  block: number;
  /** It goes on from the paragraph before. */
  carried: boolean;
}

/**
 * Marks that open and close speech, those of the wires among them (``...''); a straight mark does either. Single ones are taken only where
 * no double ones are used.
 */
const DOUBLE = /[“”"„«»]|``|''/g;
const ANY_DOUBLE = new RegExp(DOUBLE.source);
const SINGLE = /(?<![\p{L}\d])[‘'](?=[\p{L}\d])|(?<=[\p{L}.,!?…])[’'](?![\p{L}\d])/gu;

/**
 * The quoted passages of the article in order. Speech over several paragraphs repeats its opening mark in each and closes once; a
 * paragraph that begins without a mark ends what was left open.
 */
export function quotesOf(document: Document): Quote[] {
  const quotes: Quote[] = [];
  let running = false;
  document.blocks.forEach((block, at) => {
    const text = document.source.slice(block.start, block.end);
    const double = ANY_DOUBLE.test(text);
    let open: number | null = null;
    let carried = false;
    if (!double && !/['‘’]/.test(text)) {
      running = false;
      return;
    }
    for (const mark of matchesOf(double ? DOUBLE : SINGLE, text)) {
      const closes: boolean = open !== null && !/[“„«‘`]/.test(mark[0]);
      if (closes)
        quotes.push({
          start: block.start + (open ?? 0),
          end: block.start + mark.index + mark[0].length,
          block: at,
          carried,
        });
      else if (!/[”»’]/.test(mark[0]) && open === null) {
        carried = running && text.slice(0, mark.index).trim() === '';
        open = mark.index;
        running = false;
        continue;
      }
      open = closes ? null : open;
    }
    running = open !== null;
    if (open !== null) quotes.push({ start: block.start + open, end: block.end, block: at, carried });
  });
  return quotes;
}
