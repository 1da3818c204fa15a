import type { DateWords } from '../words.ts';
import { deictics, directions, every, holidays, which } from './deictics.ts';
import { forms } from './forms.ts';
import { future, past, pastEnding } from './tense.ts';

const months = {
  ...{ january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9 },
  ...{ october: 10, november: 11, december: 12, jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8 },
  ...{ sept: 9, sep: 9, oct: 10, nov: 11, dec: 12 },
};
const weekdays = { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 };
const units: DateWords['units'] = {
  ...{ second: { unit: 'S', times: 1 }, minute: { unit: 'TM', times: 1 }, hour: { unit: 'H', times: 1 } },
  ...{ day: { unit: 'D', times: 1 }, weekend: { unit: 'WE', times: 1 }, week: { unit: 'W', times: 1 } },
  ...{ fortnight: { unit: 'W', times: 2 }, month: { unit: 'M', times: 1 }, quarter: { unit: 'Q', times: 1 } },
  ...{ year: { unit: 'Y', times: 1 }, decade: { unit: 'Y', times: 10 }, century: { unit: 'Y', times: 100 } },
  ...{ centurie: { unit: 'Y', times: 100 }, min: { unit: 'TM', times: 1 }, hr: { unit: 'H', times: 1 } },
};
const numbers: DateWords['numbers'] = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18 },
  ...{ nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  ...{ 'a couple of': 2, 'half a': 0.5, 'half an': 0.5, 'a dozen': 12, 'a hundred': 100, hundred: 100 },
  ...{ several: null, few: null, 'a few': null, many: null, some: null, 'a number of': null, 'dozens of': null },
};
const ordinals = {
  ...{ first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 },
  ...{ eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17 },
  ...{ eighteenth: 18, nineteenth: 19, twentieth: 20, final: 4, last: 4 },
};

/** English. */
export const english: DateWords = {
  language: 'en',
  ...{ months, weekdays, units, numbers, ordinals, deictics, which, directions, every, holidays, forms },
  parts: { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI', noon: 'MI', dawn: 'MO', dusk: 'EV' },
  seasons: { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' },
  triggers: { ordinal: ['q', 'half'], clock: ['midnight', 'noon'], part: ['hours'] },
  capitals: true,
  ambiguous: new Set(['may', 'march', 'mar', 'august', 'sun', 'jan', 'dec', 'sep', 'april', 'june', 'jun']),
  company:
    /(?:^|[\s("“‘'])(?:in|since|by|until|till|from|through|to|of|during|before|after|for|between|and|or|early|late|mid|last|next|this|past|as of)[\s-]+$/i,
  nameBefore:
    /(?:\b(?:black|bloody|good|super|ash|holy|palm|easter|cyber|giving|sheffield|casual|fat|shrove|mail on|ridge on|theresa|mrs?\.?|ms\.?|pm)|the sun)\s+$/i,
  nameAfter:
    /^(?:['’]s? )?\s?(?:times|telegraph|mirror|express|mail|post|herald|night (?:live|lights|football)|riot)\b/i,
  countedAfter:
    /^[ -](?:(?:[a-z]+(?:ed|ing|ian|ish|ese|al|ic|ive|ary|ous)|more|new|foreign|other) )?(?!(?:was|has|is|as|its|his|this|us|does|thus|plus|versus|elections?|games|olympics|olympic|sales|polls)\b)(?:[a-z]{2,}s|people|men|women|children|police|million|billion|percent|per|km|kg|miles?|metres?|feet|euros?)\b/,
  toldUnit: /previous|following|^the \w+$/i,
  rolling: /^(?:past|coming)$/i,
  previousUnit: /previous$/i,
  ageAfter: /^[- ](?:olds?\b|of age\b)/i,
  partThenDay: /^ (?:of |on )?(?:the )?(?:[a-z]+day\b|[A-Z][a-z]{2,8} \d|\d)/i,
  ...{ future, past, pastEnding },
  roles: [
    { role: 'as_of', before: /\bas (?:of|at)(?: (?:late|early|midday|midnight|noon|the end of))?(?: on)?\s+$/i },
    { role: 'since', before: /\b(?:since|ever since)(?: (?:late|early))?\s+$/i },
    { role: 'until', before: /\b(?:until|till|up to|through|up until)\s+$/i },
    { role: 'by', before: /\bby(?: (?:late|early|the end of))?\s+$/i },
    { role: 'over', before: /\b(?:over|in|during|within|for|throughout)\s+$/i },
  ],
  glue: {
    weekdayToDay: /^,? ?(?:the )?$/,
    clockToDay: /^ (?:on |of )?(?:the )?$/i,
    dayToClock: /^(?: |,? at )$/i,
    periodToYear: /^ (?:of |in )?(?:the )?$/i,
  },
};
