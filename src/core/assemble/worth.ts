import type { Telling } from '../group/telling.ts';
import { actsOf } from '../group/acts/acts.ts';
import { namedSubject, pointsBack } from './definite.ts';
import { pointsAtTown } from '../extract/events/pointing.ts';
import { CLAUSE_FIRST, RELATIVE } from './headline/en.ts';
import { isProvisional, looksAhead } from './overtaken.ts';
import { standsAlone } from './standalone.ts';

const LONG = 320;
/** What a telling loses whose point comes behind another clause, or aside, where another tells the same. */
const LATE = 0.15;
const ASIDE = 0.3;
/** What one loses that says "the city" where another names it. */
const UNNAMED = 0.1;

/** What one loses that is a heading: it does not end as a sentence does. */
const HEADING = 0.3;
const ENDS = /[.!?…][\s"'”’»)]*$/;

/** What one loses whose subject another names: "the company". */
const OPEN_SUBJECT = 0.2;

/** What one loses that tells of a count that goes on or of a vote to come, where another tells its end. */
const UNFINISHED = 0.3;

/**
 * How well one telling can stand for its story: what it says of number, place and day, in a
 * sentence that can be read at once; the sentence that an article opens with is the one that its desk chose.
 */
export function worth(telling: Telling): number {
  const { event, numbers, opening, acts } = telling;
  const told =
    (event.place ? 0.15 : 0) + Math.min(numbers.size, 2) * 0.1 + (event.dateCertainty === 'stated' ? 0.05 : 0);
  const first = opening ? 0.3 : 0;
  const clear = standsAlone(event.sentence) * 0.4;
  const late = (CLAUSE_FIRST.test(event.sentence) ? LATE : 0) + (isAside(event.sentence, acts) ? ASIDE : 0);
  const open =
    pointsAtTown(event.sentence) * UNNAMED + (isProvisional(telling) || looksAhead(telling) ? UNFINISHED : 0);
  const heading = ENDS.test(event.sentence) ? 0 : HEADING;
  const unsaid = pointsBack(event.sentence) && namedSubject(event) === null ? OPEN_SUBJECT : 0;
  return (
    event.importance + told + first + clear - late - open - unsaid - heading - (event.sentence.length > LONG ? 0.3 : 0)
  );
}

/** What is done stands only in a clause about somebody: "Crowds booed the minister, who resigned within hours". */
function isAside(sentence: string, acts: readonly string[]): boolean {
  const clause = RELATIVE.exec(sentence);
  return clause !== null && acts.length > 0 && actsOf(sentence.slice(0, clause.index)).length === 0;
}
