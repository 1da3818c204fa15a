/** "TURKU, 6 May (Wire) - ": where and when a report was filed. */
const DATELINE = /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:, [^-–—()]{1,30})?(?: ?\([^()]{1,30}\))? ?[-–—] (?=\p{Lu})/u;

/** Drops the dateline of an agency report. Its month must not be taken for a hedge ("6 May"), so this goes before all other cuts. */
export const withoutDateline = (sentence: string) => sentence.replace(DATELINE, '');
