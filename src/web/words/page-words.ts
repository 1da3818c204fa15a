import type { SourceState } from '../../core/ports/newsroom.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

/** What pages say around an edition; `{n}` is a number. Headings that editions have too come from `core/render/words`. */
export type PageWords = Record<
  | 'skip'
  | 'latest'
  | 'calendar'
  | 'figures'
  | 'search'
  | 'promise'
  | 'noEdition'
  | 'noEditionYet'
  | 'nothingHere'
  | 'nothingHereWhy'
  | 'failed'
  | 'failedWhy'
  | 'words'
  | 'found'
  | 'inLedger'
  | 'older'
  | 'reported'
  | 'value'
  | 'saidBy'
  | 'asOf'
  | 'notStated'
  | 'article'
  | 'wholeArticle'
  | 'outletUnknown'
  | 'nowKnown'
  | 'nowKnownNote'
  | 'asSent'
  | 'earlier'
  | 'newest'
  | 'permanent'
  | 'days'
  | 'months'
  | 'none'
  | 'noSources'
  | 'fullText'
  | 'lastAnswer'
  | 'never'
  | SourceState,
  string
>;

const LANGUAGES: Readonly<Record<string, PageWords>> = { de, en, es, fr, pl, uk };

/** The words of a language; English where there are none. */
export function pageWords(language: string): PageWords {
  return LANGUAGES[language] ?? en;
}
