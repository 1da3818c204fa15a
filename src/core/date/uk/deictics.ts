import { declined } from '../../language/uk/apostrophes.ts';
import type { DateWords } from '../words.ts';

const day = (count: number) => ({ kind: 'shift', unit: 'D', count, anchor: 'writing' }) as const;
const told = (count: number) => ({ kind: 'shift', unit: 'D', count, anchor: 'told' }) as const;
const at = (count: number, clock: string) => ({ kind: 'clock', clock, day: day(count) }) as const;
const away = (unit: 'D' | 'W' | 'M' | 'Y', count: number) =>
  ({ kind: 'shift', unit, count, anchor: 'writing' }) as const;

/** Words that mean a day, or a year, by the day of writing or by the day told last. */
export const deictics: DateWords['deictics'] = {
  сьогодні: day(0),
  вчора: day(-1),
  учора: day(-1),
  позавчора: day(-2),
  завтра: day(1),
  післязавтра: day(2),
  'минулої ночі': at(-1, 'TNI'),
  'цієї ночі': at(0, 'TNI'),
  'цього ранку': at(0, 'TMO'),
  'того ж дня': told(0),
  'того самого дня': told(0),
  'того дня': told(0),
  напередодні: told(-1),
  'попереднього дня': told(-1),
  'наступного дня': told(1),
  'день тому': away('D', -1),
  'добу тому': away('D', -1),
  'тиждень тому': away('W', -1),
  'місяць тому': away('M', -1),
  'рік тому': away('Y', -1),
  торік: away('Y', -1),
  цьогоріч: away('Y', 0),
  позаторік: away('Y', -2),
};

export const which: DateWords['which'] = declined([
  [-1, 'минулий минулого минулому минулим минула минулої минулу минулій минулі минулих'],
  [-1, 'останній останнього останньому останні останніх останню останньої остання'],
  [-1, 'попередній попереднього попередньому попередні попередніх попередню попередньої'],
  [0, 'цей цього цьому ця цієї цю цій ці цих нинішній нинішнього поточний поточного'],
  [1, 'наступний наступного наступному наступна наступної наступну наступній наступні наступних'],
  [1, 'найближчий найближчого найближчі найближчих найближчу'],
]);

export const directions: DateWords['directions'] = {
  тому: { sign: -1, anchor: 'writing' },
  раніше: { sign: -1, anchor: 'told' },
  'до того': { sign: -1, anchor: 'told' },
  потому: { sign: 1, anchor: 'told' },
  пізніше: { sign: 1, anchor: 'told' },
};

export const every: DateWords['every'] = {
  щогодини: 'PT1H',
  щодня: 'P1D',
  щоденно: 'P1D',
  щоночі: 'XXXX-XX-XXTNI',
  щотижня: 'P1W',
  щомісяця: 'P1M',
  щокварталу: 'P1Q',
  щороку: 'P1Y',
  щорічно: 'P1Y',
  щопонеділка: 'XXXX-WXX-1',
  щовівторка: 'XXXX-WXX-2',
  щосереди: 'XXXX-WXX-3',
  щочетверга: 'XXXX-WXX-4',
  "щоп'ятниці": 'XXXX-WXX-5',
  щосуботи: 'XXXX-WXX-6',
  щонеділі: 'XXXX-WXX-7',
};

export const holidays: DateWords['holidays'] = {
  'новий рік': { month: 1, day: 1 },
  'день незалежності': { month: 8, day: 24 },
  'день конституції': { month: 6, day: 28 },
};

export const references: DateWords['references'] = {
  зараз: { value: 'PRESENT_REF' },
  нині: { value: 'PRESENT_REF' },
  наразі: { value: 'PRESENT_REF' },
  тепер: { value: 'PRESENT_REF' },
  нещодавно: { value: 'PAST_REF' },
  колись: { value: 'PAST_REF' },
  незабаром: { value: 'FUTURE_REF' },
  невдовзі: { value: 'FUTURE_REF' },
  'найближчим часом': { value: 'FUTURE_REF' },
};
