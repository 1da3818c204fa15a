import { once } from '../../language/once.ts';
import { foldedWords, isWithin } from './place.ts';
import type { Report } from './report.ts';

/** What is followed, and where. */
interface Followed {
  place: string | null;
  latest: Report;
}

/** True where a report gives no place, or that of what is followed, or a town of it. */
export const isThere = (report: Report, { place, latest }: Followed): boolean => {
  const { local } = report.scope;
  return local === null || place === null || isAt(report, local, place) || liesIn(latest, local, place);
};

/** True for a report of another place, where neither of the two lies in the other. */
export const isElsewhere = (report: Report, followed: Followed): boolean =>
  !isThere(report, followed) && !isWithin(report.scope.local ?? '', followed.place ?? '');

/** Counted at that place, by what was read or by the words of its sentence. */
const isAt = (report: Report, local: string, place: string) => local === place || wordsOf(report).includes(place);

/** "In Osk, in Tarvia, six died", "in Osk, Tarvia": the one lies in the other. */
function liesIn(report: Report, town: string, land: string): boolean {
  const words = wordsOf(report);
  return words.includes(`${town} in ${land}`) || words.includes(`${town} ${land}`);
}

/** The words of a report's sentence in the spelling in which places meet; a report is asked once for every toll of its days. */
const wordsOf = once((report: Report) => foldedWords(report.figure.sentence));
