import { addDays } from '../calendar.ts';
import { countIn, evidenceAt, type Clue, type ClueRule } from './clue.ts';
import { matchesOf } from '../../language/matches.ts';

const TOO_EARLY = 4;

/** "11 days of bombardment": no part of what is counted lasts longer than the whole. */
export const lasting: ClueRule = ({ passages, starts, words }) => {
  const clues: Clue[] = [];
  const [start, other] = starts.filter((x) => !x.own);
  if (!start || other) return clues;
  for (const passage of passages)
    for (const match of matchesOf(words.lasting, passage.text)) {
      const count = countIn(match.groups?.['count'], words);
      if (count === null) continue;
      const earliest = addDays(start.dayOne, count);
      clues.push({
        evidence: evidenceAt(passage, 'lasting', match.index, match.index + match[0].length),
        misfit: (x) => (x < earliest ? TOO_EARLY : 0),
        points: [],
        strength: 'side',
      });
    }
  return clues;
};
