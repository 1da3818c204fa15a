import { countryIn } from './states.ts';

const LOSER =
  /((?:\p{Lu}[\p{L}'’]{1,30} ){1,3})(?:has |have |had )?(?:now |so far |already |reportedly )?(?:lost|suffered) /u;

/** Whose losses a sentence counts, where its subject says so ("Moscow has lost ..."): ISO code of the country, or null. */
export function loserIn(sentence: string): string | null {
  const subject = LOSER.exec(sentence)?.[1];
  return subject ? (countryIn(subject.trim().split(' '))?.code ?? null) : null;
}
