import { ENGLISH_NUMBERS } from '../../../language/en/numbers.ts';
import { tagsOf } from '../../../language/tag.ts';
import { ENGLISH_UNITS } from '../../../language/en/units.ts';
import type { FigureLanguage } from '../language.ts';
import { ENGLISH_BOUNDS } from './bounds.ts';

/** English figures. */
export const ENGLISH: FigureLanguage = {
  numbers: ENGLISH_NUMBERS,
  units: ENGLISH_UNITS,
  bounds: ENGLISH_BOUNDS,
  tags: tagsOf,
};
