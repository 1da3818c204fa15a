import { foldedWords, isWithin } from './place.ts';
import type { Report } from './report.ts';

/** What is followed, and where. */
interface Followed {
  place: string | null;
  latest: Report;
}

/** True where a report gives no place, or that of what is followed, or a town of it. */
export const isThere = ({ scope: { local }, figure }: Report, { place, latest }: Followed): boolean =>
  local === null || place === null || isAt(figure, local, place) || liesIn(latest.figure, local, place);

/** True for a report of another place, where neither of the two lies in the other. */
export const isElsewhere = (report: Report, followed: Followed): boolean =>
  !isThere(report, followed) && !isWithin(report.scope.local ?? '', followed.place ?? '');

/** Counted at that place, by what was read or by the words of its sentence. */
const isAt = ({ sentence }: Report['figure'], local: string, place: string) =>
  local === place || foldedWords(sentence).includes(place);

/** "In Osk, in Tarvia, six died", "in Osk, Tarvia": the one lies in the other. */
function liesIn({ sentence }: Report['figure'], town: string, land: string): boolean {
  const words = foldedWords(sentence);
  return words.includes(`${town} in ${land}`) || words.includes(`${town} ${land}`);
}
