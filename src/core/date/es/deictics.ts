import type { DateWords } from '../words.ts';

const day = (count: number) => ({ kind: 'shift', unit: 'D', count, anchor: 'writing' }) as const;
const told = (count: number) => ({ kind: 'shift', unit: 'D', count, anchor: 'told' }) as const;
const at = (count: number, clock: string) => ({ kind: 'clock', clock, day: day(count) }) as const;

/** Words that mean a day by the day of writing, or by the day told last. */
export const deictics: DateWords['deictics'] = {
  hoy: day(0),
  ayer: day(-1),
  anteayer: day(-2),
  'antes de ayer': day(-2),
  mañana: day(1),
  'pasado mañana': day(2),
  anoche: at(-1, 'TNI'),
  'esta noche': at(0, 'TNI'),
  'esta mañana': at(0, 'TMO'),
  'esta madrugada': at(0, 'TMO'),
  'esta tarde': at(0, 'TAF'),
  'la mañana': { kind: 'clock', clock: 'TMO', day: null },
  'el mismo día': told(0),
  'ese día': told(0),
  'el día anterior': told(-1),
  'la víspera': told(-1),
  'el día siguiente': told(1),
  'al día siguiente': told(1),
};

export const which: DateWords['which'] = {
  pasado: -1,
  pasada: -1,
  pasados: -1,
  pasadas: -1,
  último: -1,
  última: -1,
  últimos: -1,
  últimas: -1,
  anterior: -1,
  este: 0,
  esta: 0,
  próximo: 1,
  próxima: 1,
  próximos: 1,
  próximas: 1,
  siguiente: 1,
};

export const directions: DateWords['directions'] = {
  hace: { sign: -1, anchor: 'writing' },
  atrás: { sign: -1, anchor: 'writing' },
  antes: { sign: -1, anchor: 'told' },
  después: { sign: 1, anchor: 'told' },
  'más tarde': { sign: 1, anchor: 'told' },
};

export const every: DateWords['every'] = {
  diario: 'P1D',
  diaria: 'P1D',
  diariamente: 'P1D',
  semanal: 'P1W',
  semanalmente: 'P1W',
  mensual: 'P1M',
  anual: 'P1Y',
  anualmente: 'P1Y',
};

export const holidays: DateWords['holidays'] = {
  nochebuena: { month: 12, day: 24 },
  nochevieja: { month: 12, day: 31 },
  'año nuevo': { month: 1, day: 1 },
};

export const references: DateWords['references'] = {
  ahora: { value: 'PRESENT_REF' },
  actualmente: { value: 'PRESENT_REF' },
  recientemente: { value: 'PAST_REF' },
};
