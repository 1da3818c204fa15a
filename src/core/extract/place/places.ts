import type { Document } from '../../language/document.ts';
import type { Gazetteer } from '../gazetteer.ts';

/** A place named in the article; `text` is `source.slice(start, end)`, `country` ISO 3166-1 alpha-2 where it is known. */
export interface PlaceMention {
  text: string;
  start: number;
  end: number;
  /** The name by which all spellings are known, else as printed. */
  name: string;
  country: string | null;
  kind: 'city' | 'region' | 'country' | 'other';
}

/** The places of one article, found once. */
export interface Places {
  /** Every mention in order of appearance. */
  mentions: readonly PlaceMention[];
  /** ISO code of the country that the article is mostly about; null where none stands out. */
  country: string | null;
  /** Where the thing that stands at `offset` of sentence `sentence` happened; null where the text names no place. */
  at(sentence: number, offset: number): PlaceMention | null;
}

/** Finds the places of the article and where its sentences are set. */
export function placesOf(_document: Document, _gazetteer: Gazetteer): Places {
  return { mentions: [], country: null, at: () => null };
}
