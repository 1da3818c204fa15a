import { SPANISH_NUMBERS } from '../../language/es/numbers.ts';
import type { DateWords } from '../words.ts';

export const months: DateWords['months'] = {
  enero: 1,
  febrero: 2,
  marzo: 3,
  abril: 4,
  mayo: 5,
  junio: 6,
  julio: 7,
  agosto: 8,
  septiembre: 9,
  setiembre: 9,
  octubre: 10,
  noviembre: 11,
  diciembre: 12,
};

export const weekdays: DateWords['weekdays'] = {
  lunes: 1,
  martes: 2,
  miércoles: 3,
  miercoles: 3,
  jueves: 4,
  viernes: 5,
  sábado: 6,
  sabado: 6,
  domingo: 7,
};

export const units: DateWords['units'] = {
  segundo: { unit: 'S', times: 1 },
  minuto: { unit: 'TM', times: 1 },
  hora: { unit: 'H', times: 1 },
  día: { unit: 'D', times: 1 },
  dia: { unit: 'D', times: 1 },
  'fin de semana': { unit: 'WE', times: 1 },
  semana: { unit: 'W', times: 1 },
  mes: { unit: 'M', times: 1 },
  trimestre: { unit: 'Q', times: 1 },
  año: { unit: 'Y', times: 1 },
  década: { unit: 'Y', times: 10 },
  siglo: { unit: 'Y', times: 100 },
};

export const numbers: DateWords['numbers'] = {
  ...Object.fromEntries(SPANISH_NUMBERS.cardinals),
  un: 1,
  una: 1,
  'un par de': 2,
  media: 0.5,
  varios: null,
  varias: null,
  unos: null,
  unas: null,
  pocos: null,
  pocas: null,
  algunos: null,
  algunas: null,
};

export const ordinals: DateWords['ordinals'] = {
  primer: 1,
  primera: 1,
  segundo: 2,
  segunda: 2,
  tercer: 3,
  tercera: 3,
  cuarto: 4,
  último: 4,
};
