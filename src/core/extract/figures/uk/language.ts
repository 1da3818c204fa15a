import { UKRAINIAN_NUMBERS } from '../../../language/uk/numbers.ts';
import { ukrainianTagsOf } from '../../../language/uk/tag.ts';
import { UKRAINIAN_UNITS } from '../../../language/uk/units.ts';
import type { FigureLanguage } from '../language.ts';
import { UKRAINIAN_BOUNDS } from './bounds.ts';

/** Ukrainian figures. */
export const UKRAINIAN: FigureLanguage = {
  numbers: UKRAINIAN_NUMBERS,
  units: UKRAINIAN_UNITS,
  bounds: UKRAINIAN_BOUNDS,
  tags: ukrainianTagsOf,
};
