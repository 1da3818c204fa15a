/** "TURKU, 6 May (Wire) - ": where and when a report was filed; agencies' old files have "_" for the dash. */
const DATELINE = /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:, [^-–—_()]{1,30})?(?: ?\([^()]{1,30}\))? ?[-–—_]{1,2} (?=\p{Lu})/u;

/** The clock of a live page before an entry: "From 8 May 2026 18.14 ", "18.14 ". */
const ENTRY_CLOCK =
  /^(?:(?:From )?\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4},? )?(?:[01]?\d|2[0-3])[.:][0-5]\d(?: [A-Z]{2,4})? (?=\p{Lu})/u;

/**
 * Drops the dateline of an agency report and the clock of a live page. Its month must not be taken for a hedge ("6 May"), so this goes
 * before all other cuts.
 */
export const withoutDateline = (sentence: string) => sentence.replace(DATELINE, '').replace(ENTRY_CLOCK, '');
