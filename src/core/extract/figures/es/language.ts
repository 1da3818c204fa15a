import { SPANISH_NUMBERS } from '../../../language/es/numbers.ts';
import { spanishTagsOf } from '../../../language/es/tag.ts';
import { SPANISH_UNITS } from '../../../language/es/units.ts';
import type { FigureLanguage } from '../language.ts';
import { SPANISH_BOUNDS } from './bounds.ts';

/** Spanish figures. */
export const SPANISH: FigureLanguage = {
  numbers: SPANISH_NUMBERS,
  units: SPANISH_UNITS,
  bounds: SPANISH_BOUNDS,
  tags: spanishTagsOf,
};
