import { type BoundWords, boundTable, boundWords } from '../bound-words.ts';

/** Spanish words that bound a number. */
export const SPANISH_BOUNDS: BoundWords = boundWords({
  before: boundTable([
    ['at_least', 'al menos|por lo menos|como mínimo|un mínimo de|no menos de'],
    ['more_than', 'más de|por encima de|superior a|superó los|supera los|superan los'],
    ['up_to', 'hasta|como máximo|un máximo de|no más de|hasta unos'],
    ['nearly', 'casi|cerca de|prácticamente'],
    ['fewer_than', 'menos de|por debajo de|inferior a'],
    ['about', 'unos|unas|alrededor de|aproximadamente|en torno a|aproximadamente unos|cerca de unos|un estimado de'],
  ]),
  after: boundTable([
    ['at_least', 'o más'],
    ['more_than', '+'],
    ['up_to', 'o menos|como máximo'],
    ['about', 'aproximadamente'],
  ]),
  fillers: new Set('el la los las otros otras un una total de solo sólo apenas'.split(' ')),
});
