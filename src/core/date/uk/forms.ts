import type { DateWords } from '../words.ts';

const OF_YEAR = '(?: (?:року|році|рік|роки|рр?\\.))?';
const YEAR = `(?:,? {year}${OF_YEAR})`;
const DAY = '{d}(?:-?го)?';
const PART = '(?:(?:на )?(?:початку|початок|середині|середини|наприкінці|кінця|кінець) )?';

/** Word orders of Ukrainian. */
export const forms: DateWords['forms'] = {
  iso: ['{y4}-{m2}-{d2}'],
  numeric: ['{n1}/{n2}/{yy}', '{n1}\\.{n2}\\.{yy}'],
  calendarDay: [`${DAY}(?: ?[-–—] ?| по | до ){d2}(?:-?го)? {month}${YEAR}?`, `${DAY} {month}${YEAR}?`],
  otherDay: ['{d}(?= (?:і|й|та) [0-3]?\\d {month})'],
  month: [`${PART}(?:{which} )?{month}${YEAR}?`],
  ordinalDay: ['{d}-го(?! \\p{L})'],
  weekday: ['(?:{which} )?{weekday}(?:,? {part})?', '{part} (?:у |в )?{weekday}'],
  deictic: ['{deictic}(?: {part})?', '{part} {deictic}'],
  shift: [`${PART}{which} {unit}`],
  ago: ['{count} {unit} {direction}'],
  stretch: ['{which} {count} {unit}'],
  length: ['(?!(?:1\\d|20)\\d\\d р)(?:{count}) {unit}', '{count}-{unit}', '{unit}'],
  every: [
    '{every}',
    '(?:кожен|кожного|кожну|кожні|кожних) (?:{count} )?{unit}',
    '(?:кожен|кожного|кожну|кожної) {weekday}',
  ],
  quarter: [`{ordinal} (?:кварталі?у?|півріччя|півріччі)${YEAR}?`],
  season: [`{season}${YEAR}`, '{which} {season}', '{season}'],
  year: [`{y4}[-–](?:го|му|х|ті)?${OF_YEAR}`, `${PART}{y4}(?: (?:року|році|рік|роки|роком|р\\.))?`],
  decade: ['{yy}-(?:ті|тих|х|их)(?: роки| років| роках)?', '{y4}-(?:ті|тих|х|их)(?: роки| років| роках)?'],
  clock: ['{h}[:.]{min}(?: {tz})?', 'опівночі', 'опівдні', 'північ', 'полудень'],
  dayPart: ['{part}'],
  holiday: ['{holiday}'],
  reference: ['{reference}'],
};
