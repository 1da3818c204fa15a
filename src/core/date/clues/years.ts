import { evidenceAt, type Clue, type ClueRule } from './clue.ts';

const YEAR_NOT_COME = 8;

/** "in 2023", told as past: the writing is not earlier. Keeps a retrospective from being dated by the days it remembers. */
export const years: ClueRule = ({ passages }) => {
  const clues: Clue[] = [];
  for (const passage of passages)
    for (const { meaning, start, end } of passage.expressions) {
      if (meaning.kind !== 'years' || meaning.from !== meaning.to) continue;
      const before = passage.text.slice(Math.max(0, start - 60), start);
      const year = meaning.from;
      if (/\b(?:by|until|in|for)\s$/i.test(before) && /\b(?:will|would|could|plans?|expected|due|by)\b/i.test(before))
        continue;
      clues.push({
        evidence: evidenceAt(passage, 'year', start, end),
        misfit: (x) => (Number(x.slice(0, 4)) < year ? YEAR_NOT_COME : 0),
        points: [],
        strength: 'side',
      });
    }
  return clues;
};
