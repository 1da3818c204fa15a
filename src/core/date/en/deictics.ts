import type { DateWords } from '../words.ts';

const day = (count: number) => ({ kind: 'shift', unit: 'D', count, anchor: 'writing' }) as const;
const told = (count: number) => ({ kind: 'shift', unit: 'D', count, anchor: 'told' }) as const;
const at = (count: number, clock: string) => ({ kind: 'clock', clock, day: day(count) }) as const;

/** Parts of a day told: "the next morning", "that same evening". */
const toldParts = Object.fromEntries(
  Object.entries({
    'the next': 1,
    'the following': 1,
    that: 0,
    'that same': 0,
    'the same': 0,
    'the previous': -1,
  }).flatMap(([which, count]) =>
    Object.entries({ morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }).map(([part, clock]) => [
      `${which} ${part}`,
      { kind: 'clock', clock, day: told(count) } as const,
    ]),
  ),
);

/** Words that mean a day by the day of writing, or by the day told last. "Overnight" is the night that began the day before. */
export const deictics: DateWords['deictics'] = {
  today: day(0),
  yesterday: day(-1),
  tomorrow: day(1),
  'the day before yesterday': day(-2),
  'the day after tomorrow': day(2),
  tonight: at(0, 'TNI'),
  'last night': at(-1, 'TNI'),
  overnight: { kind: 'clock', clock: 'TNI', day: day(-1), nights: true },
  'this morning': at(0, 'TMO'),
  'this afternoon': at(0, 'TAF'),
  'this evening': at(0, 'TEV'),
  'the same day': told(0),
  'that day': told(0),
  'that same day': told(0),
  'the previous day': told(-1),
  'the day before': told(-1),
  'the next day': told(1),
  'the following day': told(1),
  'the day after': told(1),
  ...toldParts,
  'year-end': { kind: 'day', year: null, month: 12, day: 31 },
  'the weekend': { kind: 'shift', unit: 'WE', count: 0, anchor: 'writing' },
};

export const which: DateWords['which'] = {
  last: -1,
  past: -1,
  'this past': -1,
  latest: -1,
  previous: -1,
  preceding: -1,
  prior: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  'this coming': 1,
  upcoming: 1,
  'the following': 1,
};

export const directions: DateWords['directions'] = {
  ago: { sign: -1, anchor: 'writing' },
  earlier: { sign: -1, anchor: 'told' },
  previously: { sign: -1, anchor: 'told' },
  later: { sign: 1, anchor: 'told' },
  'from now': { sign: 1, anchor: 'writing' },
};

export const every: DateWords['every'] = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  annually: 'P1Y',
  yearly: 'P1Y',
};
