import type { Sentence } from './document.ts';
import { once } from './once.ts';

/** Whether a sentence is set in capitals, so that they tell nothing. */
export const inCapitals = once(({ text }: Sentence): boolean => !/\p{Ll}{2}/u.test(text) && /\p{Lu}{3}/u.test(text));
