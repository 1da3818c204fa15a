/** The furniture of news pages in one language: what stands around an article and is no part of it. Texts are in matching form (`fold`). */
export interface FurnitureWords {
  /** Whole lines, without closing punctuation, by the reason they are dropped for. */
  lines: Record<string, readonly string[]>;
  /** Patterns for a whole line or sentence, by reason; each begins at its start, with words of its own. */
  patterns: Record<string, readonly RegExp[]>;
  /** The same for what any words may begin, which is slow to search: each stands behind a text without which it is not tried. */
  holding: Record<string, readonly (readonly [text: string, pattern: RegExp])[]>;
  /** Names of the sections of a site, as its menus list them. */
  sections: readonly string[];
  /** Headings after which nothing but links, comments and notices comes. */
  tailHeadings: readonly string[];
  /** What a line is searched for before its sentences are looked at one by one. */
  cue: RegExp;
}
