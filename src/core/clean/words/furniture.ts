/** The furniture of news pages in one language: what stands around an article and is no part of it. Texts are in matching form (`fold`). */
export interface FurnitureWords {
  /** Whole lines, without closing punctuation, by the reason they are dropped for. */
  lines: Record<string, readonly string[]>;
  /** Patterns for a whole line or sentence, by reason; each begins at its start. */
  patterns: Record<string, readonly RegExp[]>;
  /** Names of the sections of a site, as its menus list them. */
  sections: readonly string[];
  /** Headings after which nothing but links, comments and notices comes. */
  tailHeadings: readonly string[];
  /** What a line is searched for before its sentences are looked at one by one. */
  cue: RegExp;
}
