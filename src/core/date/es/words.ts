import type { DateWords } from '../words.ts';
import { deictics, directions, every, holidays, references, which } from './deictics.ts';
import { forms } from './forms.ts';
import { months, numbers, ordinals, units, weekdays } from './tables.ts';
import { UNSPOKEN } from '../unspoken.ts';

const future = new Set(
  `va van planea planean prevé prevén previsto prevista previstos previstas espera esperan hasta próximo próxima programado
   programada convocado convocada plazo mañana quiere quieren podría podrían debería`.split(/\s+/),
);
const past = new Set(
  `fue fueron era eran había habían ha han hubo dijo dijeron hizo hicieron tuvo tuvieron estuvo vino puso pidió murió
   murieron cayó cayeron desde`.split(/\s+/),
);

/** Spanish. */
export const spanish: DateWords = {
  ...UNSPOKEN,
  language: 'es',
  months,
  weekdays,
  units,
  numbers,
  ordinals,
  deictics,
  which,
  directions,
  every,
  holidays,
  daysByName: {},
  historicDays: [],
  decades: {},
  references,
  forms,
  parts: { mañana: 'MO', madrugada: 'MO', tarde: 'AF', noche: 'NI' },
  seasons: { primavera: 'SP', verano: 'SU', otoño: 'FA', invierno: 'WI' },
  triggers: {
    reference: Object.keys(references),
    clock: ['medianoche', 'mediodía'],
    ordinal: ['trimestre', 'semestre'],
  },
  capitals: false,
  ambiguous: new Set<string>(),
  company: /(?:^|\s)(?:en|de|del|desde|hasta|a|para|por|durante|año|años)\s+$/iu,
  nameBefore: /(?:miércoles de ceniza|domingo de ramos|viernes santo|negro)\s+$/iu,
  nameAfter: /^\s?(?:negro|santo|de ceniza|de ramos|de gloria)(?!\p{L})/iu,
  countedBefore: /(?:más de|menos de|casi|unos|unas|cerca de|otros|otras|al menos|alrededor de)\s+$/iu,
  countedAfter:
    /^\s(?!(?:las|los|más|tras|sus|es|unas|unos|mientras|después|antes)(?!\p{L}))(?:\p{Ll}{3,}(?:os|as|es)|gente|km|por ciento)(?!\p{L})/u,
  peopleAfter:
    /^ (?:personas|hombres|mujeres|niños|civiles|soldados|vecinos|refugiados|trabajadores|estudiantes|casas|viviendas)(?!\p{L})/u,
  toldUnit: /anterior|siguiente/i,
  rolling: /^últim/i,
  previousUnit: /anterior$/i,
  followingUnit: /siguiente$/i,
  approximators: /(?<!\p{L})(?:casi|unos|unas|cerca de|alrededor de|más de|menos de|al menos|hasta)\s$/iu,
  bareUnits: { before: /\b(?:durante|tras|en|por)\s$/i, after: /(?!)/, not: /(?!)/ },
  rate: { before: /(?!)/, after: /(?!)/ },
  fractionAfter: /^\sde\s/i,
  lastOf: /(?<!\p{L})últim/iu,
  ambiguousSeasons: new Set<string>(),
  partEnd: /(?:)/,
  ageAfter: /^\sde edad(?!\p{L})/iu,
  ageBefore:
    /(?:hombres?|mujer(?:es)?|niñ[oa]s?|jóvenes|joven|menor(?:es)?|ancian[oa]s?|chic[oa]s?|bebé|adolescentes?|hij[oa]s?|,)\s(?:de\s)?(?:unos\s)?$/iu,
  andHalf: /y media|y medio/i,
  halfYear: /semestre/i,
  clockWords: { medianoche: 'T24:00', mediodía: 'T12:00' },
  hourParts: {},
  clockMark: /[:.]/,
  clockBefore: /\ba las?\s$/i,
  partThenDay: /^ (?:del|de|de este|de ayer|de hoy)\s/i,
  future,
  futurePairs: new Set<string>(),
  futureEnding: /(?:[aei]rán?|[aei]remos)$/,
  past,
  present: new Set(['es', 'son', 'está', 'están', 'va', 'van']),
  pastEnding: /(?:\p{L}{2}ó|aron|ieron|aba|aban|[^b]ado|ada|ados|adas|ido|ida|idos|idas)$/u,
  perfect: new Set(['ha', 'han', 'haya', 'hayan', 'haber', 'había', 'habían', 'habría', 'habrían']),
  asideBefore: /(?:dij(?:o|eron)|inform(?:ó|aron)|anunci(?:ó|aron)|señal(?:ó|aron))\s(?:(?:el|este)\s)?$/iu,
  roles: [
    { role: 'as_of', before: /(?:\bal|a fecha del?|a día de|hasta la fecha del?|al cierre del?)\s+(?:el\s+)?$/iu },
    { role: 'since', before: /\bdesde\s+(?:el\s+)?$/iu },
    { role: 'until', before: /\bhasta\s+(?:el\s+)?$/iu },
    { role: 'by', before: /\b(?:para|antes del?)\s+(?:el\s+)?$/iu },
    { role: 'over', before: /\b(?:durante|en|a lo largo de)\s+$/iu },
  ],
  glue: {
    weekdayToDay: /^,? ?$/,
    clockToDay: /^ (?:del?|de este|de) ?$/iu,
    dayToClock: /^(?:,? a las?| a) $/iu,
    periodToYear: /^ (?:del?) $/iu,
    periodToEnd: /(?!)/,
  },
};
