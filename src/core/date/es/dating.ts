import type { DatingWords } from '../words.ts';
import { spanish } from './words.ts';

const NUMBER = '\\d{1,4}|\\p{L}{3,12}';
const UNIT = 'día|semana|mes|año';
const END = '(?!\\p{L})';

/** How Spanish articles give their day away. */
export const spanishDating: DatingWords = {
  date: spanish,
  dayCount: [
    new RegExp(
      `(?<!\\p{L})(?<!desde el )día (?<count>\\d{1,4})${END}(?: (?:de la|del|de) (?<of>[^.;:!?\\n]{0,70}))?`,
      'giu',
    ),
  ],
  sameCounts:
    /(?<!\p{L})(?:guerra|invasión|ofensiva|conflicto|combates|asalto|hostilidades|agresión|operación|crisis)(?!\p{L})/iu,
  elapsed: [
    {
      form: new RegExp(
        `(?<!\\p{L})(?<count>${NUMBER}) (?<unit>${UNIT})(?:e?s)? (?:después|tras|desde) (?<of>[^.;:!?\\n]{0,70})`,
        'giu',
      ),
      ago: false,
    },
    {
      form: new RegExp(
        `(?<!\\p{L})(?=\\p{L})(?<of>[^.;:!?\\n]{0,70}) hace (?<count>${NUMBER}) (?<unit>${UNIT})(?:e?s)?${END}`,
        'giu',
      ),
      ago: true,
    },
  ],
  beganOrInto:
    /(?<!\p{L})(?:inicio|comienzo|comenz\p{L}+|empez\p{L}+|inici\p{L}+|estall\p{L}+|lanz\p{L}+|invadi\p{L}+|rompi\p{L}+|romper\p{L}*|derrumb\p{L}+)(?!\p{L})/iu,
  agoHint: /(?<!\p{L})(?:hace|semana pasada|mes pasado)(?!\p{L})/iu,
  begunLast:
    /(?<!\p{L})(?=\p{L})(?<of>[^.;:!?\n]{0,70}(?:comenzó|empezó|se inició|estalló|iniciada|lanzada)[^.;:!?\n]{0,30}) (?:la semana pasada|el mes pasado)(?!\p{L})/giu,
  month: /mes pasado$/iu,
  lasting: new RegExp(
    `(?<!\\p{L})(?<count>${NUMBER}) días de (?:\\p{L}+ )?(?:combates|guerra|bombardeos?|asedio|ataques|violencia)${END}`,
    'giu',
  ),
  todayHint: /(?<!\p{L})hoy(?!\p{L})/iu,
  todayBeside: /(?:(?<!\p{L})hoy,? $|^,? hoy(?!\p{L}).*$)/iu,
  began: /(?<!\p{L})(?:comenzó|empezó|se inició|estalló|rompió|derrumbó|invadió|inicio|comienzo|inundó)(?!\p{L})/iu,
  noName: new Set(
    `los las del por con una uno que para desde hasta esta este comenzó empezó inició estalló rompió inicio comienzo día días
     semana mes año años enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes
     martes miércoles jueves viernes sábado domingo fue más sus dos tres`.split(/\s+/),
  ),
  masthead: /(?<!\p{L})(?:publicado|actualizado|el|a las|por|utc|gmt|de|h)(?!\p{L})/giu,
};
