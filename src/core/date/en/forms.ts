import type { DateWords } from '../words.ts';

const DAY = '{d}(?:st|nd|rd|th)?';
const YEAR = '(?:,?(?: of)? {year})';
const DASH = '(?: ?[-–—/] ?| to | through )';
/** What of a period is meant; TIMEX3 keeps it in the extent and names the period. */
const PART = '(?:(?:early|mid|late)[- ]|(?:the )?(?:end|beginning|start|middle|close|turn) of (?:the )?)?';
const NTH = '(?:{ordinal}|\\d{1,3}(?:st|nd|rd|th))';
const IN_A_ROW = '(?:straight|consecutive|successive)';

/** Parts of decades and centuries. */
const SPELL =
  '(?:(?:the )?(?:(?:first|second|last|latter|early|later?) (?:half|part)|end|beginning|start|middle|close|turn) of )?';

/** "the last quarter of 2022" is the last of that year. */
const OF_PERIOD = ' of (?:the (?:(?:fiscal|calendar) )?|this |last |next )?(?:year|decade|century|\\d{4})';

/** "in the new year" is the year, and other calendars have other days. */
const ONE_NEW_YEAR =
  "(?!(?<=(?:the|a|every|each|happy|lunar|chinese|jewish|islamic|persian|hindu|tamil|thai) )new year(?!['’]s))";

/** Word orders of English. */
export const forms: DateWords['forms'] = {
  iso: ['{y4}-{m2}-{d2}'],
  numeric: ['{n1}/{n2}/{yy}', '{n1}\\.{n2}\\.{yy}', '{byname}'],
  calendarDay: [
    `{month}\\.? ${DAY}${DASH}{d2}(?:st|nd|rd|th)?${YEAR}?`,
    `(?:the )?${DAY}${DASH}{d2}(?:st|nd|rd|th)?(?: of)? {month}${YEAR}?`,
    `{month}\\.? (?:the )?${DAY}${YEAR}`,
    `{month}\\.? (?:the )?${DAY}`,
    `(?:the )?${DAY}(?: of)? {month}${YEAR}?`,
    `{d} {month} {yy}(?=[\\])\\s,.;]|$)(?! [a-z])`,
  ],
  otherDay: [
    '(?<={month}\\.? [0-3]?\\d(?:st|nd|rd|th)?,? and ){d}(?:st|nd|rd|th)?',
    '(?:the )?{d}(?:st|nd|rd|th)?(?=,? and (?:the )?[0-3]?\\d(?:st|nd|rd|th)?(?: of)? {month})',
  ],
  nthOfMonth: [`(?:the )?${NTH} (?:{weekday}|week) (?:of|in) {month}(?:,? (?:of )?{year})?`],
  month: ['(?<told>that) {month}', `(?:the month of )?${PART}(?:(?:the )?{which} )?{month}(?:\\.?,? (?:of )?{year})?`],
  ordinalDay: ['the {d}(?:st|nd|rd|th)(?! [a-z-]|-)'],
  weekday: [
    '(?<=(?:on|by|until|till) )(?<told>the) {weekday}',
    '(?:(?:early|late) (?:on )?)?(?:(?:the )?{which} )?{weekday}(?: {part})?',
  ],
  deictic: ['(?:(?:early|late|earlier|later) )?{deictic}(?: {part})?'],
  shift: [
    `(?:(?:earlier|later|sometime) )?${PART}(?:the )?{which} (?:(?:fiscal|financial|calendar) )?{unit}(?!${OF_PERIOD})`,
    'this time {which} {unit}',
    'the {unit} (?:previous|before|after|earlier)(?=[.,;:)]|$| (?:and|but|when|that)\\b)',
    '(?:(?:earlier|later|sometime) )?that (?:same )?{unit}',
    'the (?:very )?same {unit}',
    'the {unit}',
    'the (?:fiscal|financial) {unit}',
    '(?:the )?(?:beginning|start|end|middle|close|rest|remainder) of the {unit}',
  ],
  nthInRow: [
    `(?<=for )(?:a|the) ${NTH} {unit}`,
    `(?:(?:a|the) )?${NTH} ${IN_A_ROW} {unit}`,
    `(?:(?:a|the) )?${NTH} {unit}(?= in a row| running)`,
  ],
  again: [
    '(?:the )?(?:same|corresponding|comparable|equivalent) (?:{unit}|period|time|point)(?: of| in)? (?:(?:the )?(?:last|previous|prior) year|a year (?:ago|earlier|before)|the year (?:before|earlier)|{year})',
    '(?:the )?(?:comparable )?(?:year-ago|year-earlier|prior-year|previous-year)(?: (?:{unit}|period|time))?',
    'the {year} period',
  ],
  ago: [
    '(?:this time )?{count}(?: and a half| 1/2)? {unit}s?(?: or (?:so|more))? {direction}(?! than\\b)',
    '{count}(?: and a half)? {unit}s? (?:before|after|beforehand|afterwards?)(?=[.,;:)]|$)',
    '{unit}s ago',
  ],
  stretch: [
    '(?:the )?{which} {count} {unit}s?',
    '(?:(?:(?:the|these) |(?!last )){which}|(?:the )?recent) {unit}s(?: and (?:days|weeks|months|years))?',
  ],
  length: [
    '(?:(?:the )?(?:first|final|opening|initial|closing) |the )?{count}(?: (?:straight|consecutive|full|whole|more|long|extra|additional|and a half|1/2))? {unit}s?(?: and a half)?',
    '{bare}[- ]{unit}s?-long',
    '{bare}-{unit}s?',
    '{bare}(?=(?: to | or |[-–]){bare2}[- ]{unit}(?!s?[- ]old))',
    '{unit}s?-?long',
    'another {unit}',
    'the (?:first|final|closing|opening|dying) {unit}s?',
    'the {unit}s (?:ahead(?! of\\b)|to come)',
    'the {unit}s(?= (?:since|before|after|that followed|ahead|following|leading)\\b)',
    '{unit}s(?: (?:or|and) (?:days|weeks|months|years|decades))?',
  ],
  every: [
    '{every}',
    '(?:every|each|per) (?:{count} |other |second )?{unit}s?',
    '(?:once|twice|{times} times) (?:an?|per|each|every) (?:{count} )?{unit}s?',
    '(?:once|twice|{times} times)[- ]{every}',
    '(?:every|each) (?:{weekday}|{part}|{season}|{month}|{holiday})',
    '(?<=(?:every|each) \\p{L}{3,6}day,? (?:and|or) ){weekday}',
    '{weekday} {part}s',
    '{weekday}s',
    '(?<weekend>weekends)',
  ],
  rate: ['an? {unit}', '{bare} (?:minutes|hours|days|nights|weeks|months) (?:an?|per|each|every) {unit}'],
  quarter: [
    '(?:the )?{ordinal} quarter(?:,? (?:of )?{year})?',
    '{ordinal}-quarter(?:,? (?:of )?{year})?',
    '(?:the )?{year} {ordinal}[- ](?:quarter|half)',
    "(?:{which} year['’]s|the (?:(?<yearbefore>year-ago|year-earlier)|fiscal|financial)) {ordinal}[- ](?:quarter|half)",
    'q{q}(?:,? {year})?',
    '(?:the )?{ordinal}[- ]half(?= of (?:the year|this|last|next|\\d))',
    '(?:the )?{ordinal}[- ]half(?= (?:profits?|sales|revenues?|earnings|results|loss(?:es)?|net|pre-?tax|operating|growth|output)\\b)',
  ],
  season: [
    '(?:(?:early|mid|late)[- ])?(?:(?:the )?{which} |the )?{season}(?: of)? {year}',
    '(?:(?:early|mid|late)[- ])?(?:(?:the )?{which} |the )?{season}',
  ],
  year: [
    '(?:the )?(?<fiscal>(?:fiscal|financial)(?: year)?) {y4}',
    `{y4}[-–/](?<to>\\d\\d)`,
    `${PART}{y4}`,
    "['’]{yy}",
    '(?<fiscal>fy) ?{yy}(?:[-–/](?<to>\\d\\d))?',
  ],
  spokenYear: ['(?:the year )?(?<hundreds>eighteen|nineteen) {bare}(?!-)'],
  decade: [
    `${SPELL}(?:the )?(?:(?:early|late|mid)[- ])?{y4}s`,
    `${SPELL}(?:the )?(?:(?:early|late|mid)[- ])?['’]{yy}s`,
    `${SPELL}the (?:(?:early|late|mid)[- ])?{decade}`,
    `${SPELL}(?:the )?(?:(?:early|late|mid)[- ])?{century}[- ]century`,
    `${SPELL}(?:the )?(?:(?:early|late|mid)[- ])?{ordinal}[- ]century`,
  ],
  spokenClock: [
    '(?<minutes>half|(?:a )?quarter|{times})(?: minutes?)? (?<way>past|to) (?<hour>midnight|midday|noon|{bare2})',
    "{times} o['’]clock",
  ],
  clock: [
    '{h}[:.]{min}(?::\\d\\d)?(?: ?{half})?(?: {tz})?(?: local time)?',
    '{h} ?{half}(?: {tz})?(?: local time)?',
    "{h} o['’]clock",
    '{hhmm} ?{tz}',
    'midnight',
    'midday',
    'noon',
  ],
  dayPart: ['the (?:early |late )?{part}(?: hours)?', '(?:the )?(?:early|small) hours', '{part}'],
  besideHoliday: ['(?:the|{count}) {unit}s? (?:before|after) {holiday}(?:,? {year})?'],
  holiday: [`${ONE_NEW_YEAR}{holiday}(?:,? {year})?`],
  reference: ['{reference}'],
};
