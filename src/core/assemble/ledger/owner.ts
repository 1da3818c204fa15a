import { countryName } from '../../extract/place/names.ts';
import type { Report } from './report.ts';
import { countryIn } from './states.ts';

const LOSER =
  /((?:\p{Lu}[\p{L}'’]{1,30} ){1,3})(?:has |have |had |is |was |are )?(?:now |so far |already |reportedly )?(?:lost|losing|suffered) /u;

/** Whose losses a sentence counts, where its subject says so ("Moscow has lost ..."): ISO code of the country, or null. */
export function loserIn(sentence: string): string | null {
  const subject = LOSER.exec(sentence)?.[1];
  return subject ? (countryIn(subject.trim().split(' '))?.code ?? null) : null;
}

/** The English name of the country whose losses a series counts, where its noun does not say so; null for all else. */
export function loserNamed({ owner }: { owner: string | null }, { figure, counted }: Report): string | null {
  const said = counted !== null && countryIn(counted.split(' ')) !== null;
  return figure.measure === 'lost' && owner !== null && !said ? countryName(owner) : null;
}
