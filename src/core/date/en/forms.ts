import type { DateWords } from '../words.ts';

const DAY = '{d}(?:st|nd|rd|th)?';
const YEAR = '(?:,?(?: of)? {year})';
const DASH = '(?: ?[-–—/] ?| to | and | through )';

/** Word orders of English. */
export const forms: DateWords['forms'] = {
  iso: ['{y4}-{m2}-{d2}'],
  numeric: ['{n1}/{n2}/{yy}', '{n1}\\.{n2}\\.{yy}'],
  calendarDay: [
    `{month}\\.? ${DAY}${DASH}{d2}(?:st|nd|rd|th)?${YEAR}?`,
    `(?:the )?${DAY}${DASH}{d2}(?:st|nd|rd|th)?(?: of)? {month}${YEAR}?`,
    `{month}\\.? (?:the )?${DAY}${YEAR}`,
    `{month}\\.? (?:the )?${DAY}`,
    `(?:the )?${DAY}(?: of)? {month}${YEAR}?`,
    `{d} {month} {yy}(?=[\\])\\s,.;]|$)(?! [a-z])`,
  ],
  month: [
    `(?:(?:early|mid|late)[- ]|(?:the )?(?:end|beginning|start|middle) of )?(?:{which} )?{month}(?:,? (?:of )?{year})?`,
  ],
  ordinalDay: ['the {d}(?:st|nd|rd|th)(?! [a-z-]|-| [A-Z])'],
  weekday: ['(?:(?:early|late|earlier|later) (?:on )?)?(?:{which} )?{weekday}(?: {part})?'],
  deictic: ['{deictic}(?: {part})?'],
  shift: [
    '(?:(?:earlier|later|early|late) )?(?:the )?{which} {unit}',
    '(?:the )?{unit} previous',
    '(?<=\\b(?:end|ended|ending|finish|finished|close|closed|closing|later in|earlier in|rest of|start of|for) )the {unit}',
    '(?:the )?(?:beginning|start|end|middle|rest|remainder) of the {unit}',
  ],
  ago: ['{count} {unit}s? {direction}'],
  stretch: ['(?:the )?{which} {count} {unit}s?', 'the {which} {unit}s', 'recent {unit}s'],
  length: [
    '(?:the )?{count}(?: (?:straight|consecutive|full|whole|more|long|and a half))? {unit}s?',
    '{count}-{unit}s?',
    '(?<![a-z] |-){unit}s',
    '(?<=\\b(?:for|in|within|after|of|just|over|took|take|lasted|spent|mere) ){unit}s',
    '{unit}s(?= (?:before|after)\\b)',
  ],
  every: [
    '{every}',
    '(?:every|each|per) (?:{count} )?{unit}s?',
    '(?<=\\d[^.;]{0,24}? )a {unit}',
    '(?:every|each) {weekday}',
  ],
  quarter: [
    '(?:the )?{ordinal}[- ]quarter(?:,? {year})?',
    'q{q}(?:,? {year})?',
    '(?:the )?{ordinal}[- ]half(?= of (?:the|this|last|next|\\d))',
  ],
  season: ['(?:{which} |the )?{season}(?: of)? {year}', '{which} {season}', '(?:in |during )(?:the )?{season}'],
  year: ['(?:(?:early|mid|late)[- ]|(?:the )?(?:end|beginning|start|middle) of )?{y4}', "['’]{yy}"],
  decade: ['(?:the )?(?:(?:early|late|mid)[- ])?{y4}s', "(?:the )?['’]{yy}s", '(?:the )?{century} century'],
  clock: [
    '{h}[:.]{min}(?::\\d\\d)?(?: ?{half})?(?: {tz})?',
    '{h} ?{half}(?: {tz})?',
    '{hhmm} ?{tz}',
    'midnight',
    'noon',
  ],
  dayPart: ['(?:in )?the (?:early |late )?{part}', '(?:the )?(?:early|small) hours', '{part}'],
  holiday: ['{holiday}'],
};
