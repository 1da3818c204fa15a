import type { Figure } from '../../model.ts';
import { around } from './around.ts';

const FORMER =
  /(?:\bfrom|\b(?:up|down|rise|fall|risen|fallen|rising|falling|dropping|dropped|rose|fell) from|\bcompared (?:with|to)|\bagainst|\binstead of|\brather than|\bpreviously|\bearlier|\bformerly|\b(?:first|earlier|previous|initial|original|preliminary|provisional) (?:figure|number|count|estimate|total|toll|reading) of|\bhad (?:spoken of|reported|counted|given|said)) (?:(?:about|around|nearly|almost|over|more than|a|the|an earlier|some|just) )?$/i;
const WINDOW = 40;

/** True for the number that a sentence gives as what stood before: "dropped from 76% to 72%", "17, up from 14", "the worst since 2009, when 83 died". */
export function isFormerValue(figure: Figure): boolean {
  const { before, after } = around(figure);
  if (SINCE.test(before)) return true;
  const near = before.slice(-WINDOW);
  if (figure.unit === 'percent' && AFTER.test(near)) return true;
  if (/\bafter $/i.test(near) && /^ (?:before|earlier|previously)\b/.test(after)) return true;
  return FORMER.test(near.replace(/[\s(]+$/, ' ')) && !/^from/i.test(figure.text);
}

/** What news is measured by: "the deadliest since 2009, when 83 died", "the worst since a fire killed 83 in 2009". */
const SINCE =
  /\b(?:first|most|fewest|worst|biggest|\p{L}{3,12}est)\b[^;.]{0,60}\bsince (?:an? [^,;.]{1,60}|[^,;.]{1,24}, when [^;.]{0,60})$/iu;

/** "rose 3.4%, after 3.9% in March". */
const AFTER = /\d[^.]{0,60}\bafter (?:a |an? \w+ of )?$/i;
const MORE_BEFORE = /\b(?:another|further|additional|extra) $/i;
const MORE_AFTER = /^ (?:more|further|additional|other)\b/i;

/** True for those who were counted wrongly ("two victims had been counted twice"): no count of what happened. */
export const isMiscount = (figure: Figure): boolean => MISCOUNTED.test(around(figure).after);

const MISCOUNTED =
  /^[^,;.]{0,40}\b(?:counted|listed|entered|registered|recorded) (?:twice|wrongly|in error|by mistake)\b/i;

/** The rest of the sentence adds the number to a total: it counts up to a further number. */
function isAdded({ sentence, text, value }: Figure): boolean {
  const total = ADDED.exec(sentence);
  return value !== null && total !== null && sentence.indexOf(text) < total.index;
}

const ADDED =
  /\b(?:raising|bringing|taking|pushing|lifting) (?:the |its |their )?(?:\p{L}+ ){0,3}(?:toll|number|total|tally|count)\b[^.;]{0,40}? to\b/u;

/** True for a number that comes on top of others ("three more bodies", "two, raising the toll to six"): no total, whatever stands around it. */
export function isIncrement(figure: Figure): boolean {
  const { before, after } = around(figure);
  return MORE_BEFORE.test(before) || MORE_AFTER.test(after) || isAdded(figure);
}

/** True for how much of a vote is counted ("with 60 per cent of votes counted"): no share that anybody won. */
export const isCountedShare = (figure: Figure): boolean =>
  figure.unit === 'percent' && COUNTED_SHARE.test(around(figure).after);

const COUNTED_SHARE =
  /^ of (?:the |all )?(?:votes?|ballots?|precincts|wards|districts|polling stations)(?: \p{L}+){0,3}? (?:counted|tallied|reporting|reported)\b/iu;
