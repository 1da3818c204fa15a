import { addDays } from '../calendar.ts';
import { countIn, evidenceAt, startsIn, type Clue, type ClueRule, type Start } from './clue.ts';
import { matchesOf } from '../../language/matches.ts';

/** A count that is passed is an old passage; one that is not reached yet cannot have been written. */
const PASSED = 4;
const NOT_REACHED = 8;

/** "On day 20 of the offensive": the day that a chronology counts so; never "day 3 of the trial", unless the trial is counted. */
export const dayCount: ClueRule = ({ passages, starts, words }) => {
  const clues: Clue[] = [];
  for (const passage of passages)
    for (const form of words.dayCount)
      for (const match of matchesOf(form, passage.text)) {
        const count = countIn(match.groups?.['count'], words);
        const start = countedStart(nameIn(match.groups?.['of']), starts, words.sameCounts);
        if (count === null || count < 2 || !start) continue;
        const day = addDays(start.dayOne, count - 1);
        clues.push({
          evidence: evidenceAt(passage, 'day-count', match.index, match.index + match[0].length),
          misfit: (x) => (x === day ? 0 : x > day ? PASSED : NOT_REACHED),
          points: [day],
          strength: 'firm',
        });
      }
  return clues;
};

/** What is counted stands in the first words: "the trial of ..." is no other count because of what follows. */
const NAME_WORDS = 5;

function nameIn(of: string | undefined): string {
  return (of ?? '').split(/\s+/).slice(0, NAME_WORDS).join(' ');
}

/** Which start is counted from: the one named; without a name, or with a general one ("the offensive"),
 * the operator's only one. */
function countedStart(of: string, starts: readonly Start[], same: RegExp): Start | undefined {
  const named = startsIn(of, starts);
  if (named.length > 0) return named[0];
  const known = starts.filter((start) => !start.own);
  return known.length === 1 && (of === '' || same.test(of)) ? known[0] : undefined;
}
