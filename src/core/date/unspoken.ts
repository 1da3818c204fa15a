import type { DateWords } from './words.ts';

/** Matches nothing. */
const NEVER = /(?!)/;

/** What a language may do without: ways of saying that it does not have, or that its words do not tell yet. */
export const UNSPOKEN = {
  alternate: NEVER,
  andHalf: NEVER,
  articleBefore: NEVER,
  beforeHoliday: NEVER,
  besideEvent: NEVER,
  boundUnit: NEVER,
  comparedBefore: NEVER,
  dayBehind: NEVER,
  endedAfter: NEVER,
  eventAfter: NEVER,
  followingUnit: NEVER,
  fractionAfter: NEVER,
  futureAfter: NEVER,
  futureBefore: NEVER,
  hourToCome: NEVER,
  lastUnit: NEVER,
  loneUnit: NEVER,
  newspaperBefore: NEVER,
  noLean: NEVER,
  nounAfter: NEVER,
  overBy: NEVER,
  ownerBefore: NEVER,
  partAfter: NEVER,
  partBefore: NEVER,
  partOfNoDay: NEVER,
  pastBefore: NEVER,
  pastJustBefore: NEVER,
  previousUnit: NEVER,
  programmeAfter: NEVER,
  seasonCompany: NEVER,
  stretchBefore: NEVER,
  thatBefore: NEVER,
  unitLong: NEVER,
  unitsLong: NEVER,
} satisfies Partial<DateWords>;
