import { bareAge } from './ages.ts';
import type { Quantity, Work } from '../quantity.ts';
import { dayCount, dayOfMonth, decade, year } from './calendar.ts';
import { clockTime, colons } from './clock.ts';
import { address, digitString, score, slashes } from './contact.ts';
import { type Exclusion, suspectOf } from './exclusion.ts';
import { afterName, beforeName, generation, hyphenName, numbering } from './names.ts';
import { capitalWord, compound, halfOfOne, pointsBack, pronounOne, sizeByCross } from './words.ts';

/** What is no quantity. The order is free, for one rule is enough; those that hit most often come first. */
const EXCLUSIONS: readonly Exclusion[] = [
  dayOfMonth,
  year,
  pronounOne,
  afterName,
  bareAge,
  generation,
  numbering,
  clockTime,
  hyphenName,
  dayCount,
  decade,
  compound,
  score,
  beforeName,
  colons,
  slashes,
  digitString,
  address,
  capitalWord,
  pointsBack,
  halfOfOne,
  sizeByCross,
];

/** The name of the first rule that says a number is no quantity; null if it may be one. */
export function excludedBy(work: Work, quantity: Quantity): string | null {
  const suspect = suspectOf(work, quantity);
  return EXCLUSIONS.find((rule) => rule.excludes(suspect))?.name ?? null;
}
