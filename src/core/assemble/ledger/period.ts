import { PERIOD } from './en.ts';

/** The stretch of days that a sentence counts over ("killed in the past week"), as printed in small letters; empty where it gives none. */
export const periodOf = (sentence: string): string => PERIOD.exec(sentence)?.[1]?.toLowerCase() ?? '';
