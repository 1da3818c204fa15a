import { type BoundWords, boundTable, boundWords } from '../bound-words.ts';

/** Ukrainian words that bound a number. */
export const UKRAINIAN_BOUNDS: BoundWords = boundWords({
  before: boundTable([
    ['at_least', 'щонайменше|принаймні|не менше|не менш як|не менше ніж|мінімум'],
    ['more_than', 'понад|більше|більше ніж|більш ніж|більш як|більше як'],
    ['up_to', 'до|щонайбільше|не більше|не більше ніж|максимум'],
    ['nearly', 'майже|мало не'],
    ['fewer_than', 'менше|менше ніж|менш ніж|менш як'],
    ['about', 'близько|приблизно|орієнтовно|десь|коло'],
  ]),
  after: boundTable([
    ['at_least', 'і більше|або більше'],
    ['more_than', '+'],
    ['up_to', 'або менше'],
    ['about', 'приблизно'],
  ]),
  fillers: new Set('ще інших лише тільки аж загалом'.split(' ')),
});
