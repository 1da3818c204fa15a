import { addDays, addMonths, weekdayOf } from '../calendar.ts';
import { evidenceAt, startsIn, type Clue, type ClueRule } from './clue.ts';
import { matchesOf } from '../../language/matches.ts';

/** An old passage of a rolling article says so long after. */
const LATER = 1;
const EARLIER = 6;

/** "since the invasion began last week": written in the week, or month, after the one of the start. */
export const begun: ClueRule = ({ passages, starts, words }) => {
  const clues: Clue[] = [];
  for (const passage of passages)
    for (const match of matchesOf(words.begunLast, passage.text)) {
      const start = startsIn(match.groups?.['of'] ?? '', starts)[0];
      if (!start) continue;
      const monthly = words.month.test(match[0]);
      const from = monthly
        ? `${addMonths(start.dayOne, 1).slice(0, 7)}-01`
        : addDays(start.dayOne, 8 - weekdayOf(start.dayOne));
      const to = addDays(from, monthly ? 30 : 6);
      clues.push({
        evidence: evidenceAt(passage, 'begun-last', match.index, match.index + match[0].length),
        misfit: (x) => (x < from ? EARLIER : x > to ? LATER : 0),
        points: [from],
        strength: 'side',
      });
    }
  return clues;
};
