import type { Block, Removal } from '../model.ts';

/** A kept passage with real offsets into `Cleaned.source`. */
export interface PlacedBlock extends Block {
  start: number;
  end: number;
}

export interface PlacedRemoval extends Removal {
  start: number;
  end: number;
}

/** A date that the page itself gives: metadata, JSON-LD, `<time>`, URL, byline. Weighed by the date stage. */
export interface PageDate {
  /** ISO date or instant with offset, as found. */
  value: string;
  /** Name of the rule that found it ("meta:article:published_time", "json-ld:datePublished", "url", ...). */
  rule: string;
  text: string;
}

/**
 * What the clean stage hands on. `source` is the text that all offsets point into: the input text as received, or, for HTML,
 * the text that the extractor made of the page. `body` and `removed` are slices of it.
 */
export interface Cleaned {
  source: string;
  body: PlacedBlock[];
  removed: PlacedRemoval[];
  title: string | null;
  author: string | null;
  outlet: string | null;
  url: string | null;
  language: string | null;
  pageDates: PageDate[];
}
