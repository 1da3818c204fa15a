/** The place and agency before a dash that open a report: "LODNA, 9 May (Lodna Wire) - ". */
const DATELINE = /^\p{Lu}[\p{Lu}\s.'’-]{2,40}(?:, [^-–—\n]{1,30})? (?:\([^)\n]{1,30}\) )?[-–—] /u;

/** A sentence without the place and agency that open its report: a list of sentences names the outlet itself. */
export const withoutDateline = (sentence: string): string => sentence.replace(DATELINE, '');
