import type { Day } from '../../model.ts';
import { addDays, addMonths } from '../calendar.ts';
import { lookUp } from '../rules/rule.ts';
import { countIn, evidenceAt, startsIn, type Clue, type ClueRule, type Start } from './clue.ts';
import { matchesOf } from '../../language/matches.ts';

const LATER = 1.5;
const EARLIER = 6;

/**
 * "seven days after the start of the invasion", "launched his war 23 days ago", "two weeks into the strike": a window of days,
 * as people count days inclusively or not, weeks and months roughly.
 */
export const elapsed: ClueRule = ({ passages, starts, words }) => {
  const clues: Clue[] = [];
  for (const passage of passages)
    for (const { form, ago } of words.elapsed) {
      if (ago && !words.agoHint.test(passage.text)) continue;
      for (const match of matchesOf(form, passage.text)) {
        const { count: written, unit, of } = match.groups ?? {};
        const count = countIn(written, words);
        const start = startsIn(of ?? '', starts)[0];
        if (count === null || !start || unit === undefined || !words.beganOrInto.test(match[0])) continue;
        const window = windowOf(start, count, lookUp(words.date.units, unit)?.unit ?? '');
        if (!window) continue;
        clues.push({
          evidence: evidenceAt(
            passage,
            ago ? 'elapsed-ago' : 'elapsed-after',
            match.index,
            match.index + match[0].length,
          ),
          misfit: (x) => (x < window[0] ? EARLIER : x > window[1] ? LATER : 0),
          points: window,
          strength: window[1] <= addDays(window[0], 2) ? 'firm' : 'side',
        });
      }
    }
  return clues;
};

function windowOf({ dayOne }: Start, count: number, unit: string): [Day, Day] | null {
  if (unit === 'D') return [addDays(dayOne, count - 1), addDays(dayOne, count)];
  if (unit === 'W') return [addDays(dayOne, count * 7 - 2), addDays(dayOne, count * 7 + 3)];
  if (unit === 'M') return [addDays(addMonths(dayOne, count), -8), addDays(addMonths(dayOne, count), 10)];
  if (unit === 'Y') return [addDays(addMonths(dayOne, count * 12), -60), addDays(addMonths(dayOne, count * 12), 90)];
  return null;
}
