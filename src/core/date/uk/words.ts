import type { DateWords } from '../words.ts';
import { deictics, directions, every, holidays, references, which } from './deictics.ts';
import { forms } from './forms.ts';
import { months, numbers, ordinals, parts, seasons, units, weekdays } from './tables.ts';
import { UNSPOKEN } from '../unspoken.ts';

const future = new Set(
  `буде будуть планує планують планується очікується очікують має мають повинен повинна повинні завтра
   відбудеться відбудуться розпочнеться розпочнуться почнеться почнуться завершиться набуде стартує проведе проведуть
   збереться зберуться прибуде прибудуть відкриється відкриють проголосує обіцяє обіцяють намагатиметься хоче хочуть`.split(
    /\s+/,
  ),
);
const past = new Set('був була було були стало став стала стали помер ліг міг зміг допоміг приніс привіз'.split(' '));
const WORD_END = '(?!\\p{L})';

/** Ukrainian. */
export const ukrainian: DateWords = {
  ...UNSPOKEN,
  language: 'uk',
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
  parts,
  seasons,
  triggers: {
    reference: Object.keys(references).flatMap((phrase) => phrase.split(' ')),
    clock: ['опівночі', 'опівдні', 'північ', 'полудень'],
    ordinal: ['квартал', 'кварталу', 'кварталі', 'півріччя', 'півріччі'],
    weekday: ["п'ятниця", "п'ятницю", "п'ятниці", "п'ятницею", 'п’ятниця', 'п’ятницю', 'п’ятниці', 'п’ятницею'],
    every: ['кожен', 'кожного', 'кожну', 'кожної', 'кожні', 'кожних', "щоп'ятниці", 'щоп’ятниці'],
    unit: ['півроку', 'півгодини'],
    deictic: ['тому'],
  },
  capitals: false,
  ambiguous: new Set<string>(),
  company: /(?:^|\s)(?:у|в|з|із|від|до|на|за|після|протягом|впродовж|між|та|і|станом на)\s+$/iu,
  nameBefore: /(?:чорна|чорної|чорну|страсна|страсну|вербна|вербну|чистий)\s+$/iu,
  nameAfter: /^\s?(?:страсного|святої)(?!\p{L})/iu,
  countedBefore: /(?:понад|більше|менше|майже|близько|щонайменше|принаймні|ще)\s+$/iu,
  countedAfter:
    /^\s(?!(?:рік|року|році|роки|років|роках|роком)(?!\p{L}))(?:\p{Ll}{2,}(?:ів|ей|ок|іб|их|сяч)|км|грн|млн|тис|людей|осіб)(?!\p{L})/u,
  peopleAfter:
    /^ (?:людей|осіб|чоловіків|жінок|дітей|військових|цивільних|солдатів|мешканців|біженців|будинків)(?!\p{L})/u,
  toldUnit: /попередн|наступного дня/iu,
  rolling: /^(?:останн|найближч)/iu,
  approximators: /(?<!\p{L})(?:майже|близько|понад|більше|менше|щонайменше|приблизно|до)\s$/iu,
  bareUnits: { before: /(?<!\p{L})(?:протягом|впродовж|кілька)\s$/iu, after: /(?!)/, not: /(?!)/ },
  rate: { before: /(?!)/, after: /(?!)/ },
  unitLong: /^пів(?:року|години)$/iu,
  lastOf: /(?<!\p{L})останн/iu,
  ambiguousSeasons: new Set('весна весни весну весною літо літа літом осінь осені зима зими зиму зимою'.split(' ')),
  partEnd: /(?:)/,
  ageAfter: new RegExp(`^\\s(?:від народження|віку)${WORD_END}`, 'iu'),
  ageBefore:
    /(?<!\p{L})(?:віком|віці|чоловік\p{L}{0,2}|жінк\p{L}{1,2}|хлоп\p{L}{1,3}|дівчин\p{L}|дит\p{L}{2,3}|йому|їй)\s(?:від\s|до\s|було\s)?$/iu,
  halfYear: /півріч/iu,
  clockWords: { опівночі: 'T24:00', північ: 'T24:00', опівдні: 'T12:00', полудень: 'T12:00' },
  hourParts: {},
  clockMark: /:/,
  clockBefore: /(?<!\p{L})(?:об?|до|після|близько|з|від|на)\s$/iu,
  partThenDay: /^ (?:у |в |на )?(?:\d|\p{Ll}+(?:ок|ка|цю|ту|лю|ер))/iu,
  future,
  futurePairs: new Set<string>(),
  futureEnding: /(?:тиме|тимуть|тимемо)(?:ться)?$/u,
  past,
  present: new Set(['є']),
  pastEnding: /(?:\p{L}[аиуяюї]в(?:ся)?|\p{L}{2}л[аио](?:ся|сь)?|\p{L}{2}[ая]но|\p{L}{2}ено)$/u,
  perfect: new Set<string>(),
  asideBefore: /(?<!\p{L})(?:заяви(?:в|ла|ли)|повідоми(?:в|ла|ли)|сказа(?:в|ла|ли))\s(?:(?:у|в)\s)?$/iu,
  roles: [
    { role: 'as_of', before: /(?<!\p{L})станом на\s+(?:ранок\s|вечір\s)?$/iu },
    { role: 'since', before: /(?<!\p{L})(?:з|із|від|починаючи з)\s+$/iu },
    { role: 'until', before: /(?<!\p{L})(?:до|по)\s+$/iu },
    { role: 'by', before: /(?<!\p{L})(?:не пізніше|к)\s+$/iu },
    { role: 'over', before: /(?<!\p{L})(?:протягом|впродовж|упродовж|за)\s+$/iu },
  ],
  glue: {
    weekdayToDay: /^,? ?$/,
    clockToDay: /^ (?:у |в )?$/iu,
    dayToClock: /^(?:,? об? | )$/iu,
    periodToYear: /^ $/,
    periodToEnd: /(?!)/,
  },
};
