const PERIOD =
  /\b(?:in|over|during|within|for|of) (?:(?:the |these )?(?:past|last|previous)|this) ((?:\p{L}+ |\p{N}+ )?(?:hour|day|week|month|year|decade)s?)\b/iu;

/** The stretch of days that a sentence counts over ("killed in the past week"), as printed in small letters; empty where it gives none. */
export const periodOf = (sentence: string): string => PERIOD.exec(sentence)?.[1]?.toLowerCase() ?? '';
