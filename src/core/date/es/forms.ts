import type { DateWords } from '../words.ts';

const YEAR = '(?:,?(?: del?)? {year})';
const ARTICLE = '(?:el |la |los |las )?';

/** Word orders of Spanish. */
export const forms: DateWords['forms'] = {
  iso: ['{y4}-{m2}-{d2}'],
  numeric: ['{n1}/{n2}/{yy}', '{n1}\\.{n2}\\.{yy}'],
  calendarDay: [
    `(?:el )?{d}(?: al? | y | ?[-–] ?){d2} de {month}${YEAR}?`,
    `(?:el )?(?:día )?{d}[º°]?(?: de)? {month}${YEAR}?`,
  ],
  month: [`(?:(?:principios|comienzos|mediados|finales) de )?{month}(?: {which})?${YEAR}?`],
  ordinalDay: ['el (?:día )?{d}(?!\\s?[\\p{L}%])'],
  weekday: ['(?:el )?{which} {weekday}(?: por la {part})?', '(?:el )?{weekday}(?: {which})?(?: por la {part})?'],
  deictic: ['{deictic}(?: por la {part})?'],
  shift: [
    `${ARTICLE}{which} {unit}`,
    `${ARTICLE}{unit} {which}`,
    '(?:principios|comienzos|mediados|finales|fines) de {unit}',
  ],
  ago: ['{direction} {count} {unit}(?:e?s)?', '{count} {unit}(?:e?s)? {direction}'],
  stretch: [`${ARTICLE}{which} {count} {unit}(?:e?s)?`, `${ARTICLE}{which} {unit}e?s`],
  length: ['(?:los |las )?{count} {unit}(?:e?s)?', '{unit}e?s'],
  every: ['{every}', 'cada (?:{count} )?{unit}(?:e?s)?', '(?:al|por) {unit}', 'todos los {weekday}s?'],
  quarter: ['(?:el )?{ordinal} (?:trimestre|semestre)(?: de {year})?'],
  season: [`(?:el |la )?{season}${YEAR}`, '(?:el |la )?{season} {which}'],
  year: ['{y4}'],
  decade: ['los años {yy}', 'la década de {y4}'],
  clock: ['{h}[:.]{min}(?: ?horas| ?h)?(?: {tz})?', 'medianoche', 'mediodía'],
  dayPart: ['(?:por |en |de )?la {part}', '{part}'],
  holiday: ['{holiday}'],
  reference: ['{reference}'],
};
