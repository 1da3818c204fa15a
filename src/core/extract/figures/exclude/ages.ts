import { classOfNoun } from '../en/nouns.ts';
import { type Exclusion, isCapital, type Suspect } from './exclusion.ts';

/** "Jan Nowak, 65, said": a bare age behind a name. */
export const bareAge: Exclusion = {
  name: 'age after a name',
  excludes({ work, quantity, before, before2, after }) {
    if (quantity.unit === null && quantity.form === 'words') return isSpelledAge({ quantity, before, before2, after });
    if (quantity.unit !== null || quantity.form !== 'digits') return false;
    if (
      /^(?:aged|ages)$/.test(before?.lower ?? '') ||
      (before?.lower === 'than' && /^(?:younger|older)$/.test(before2?.lower ?? '')) ||
      (/^(?:between|from)$/.test(before?.lower ?? '') && /^(?:aged|ages)$/.test(before2?.lower ?? ''))
    )
      return true;
    if (quantity.low !== null) return false;
    if (isAgeLimit(work, quantity)) return true;
    const value = quantity.value ?? 0;
    if (value < 1 || value > 120 || !Number.isInteger(value)) return false;
    if (/^(?:age|turned|turning|isn't)$/.test(before?.lower ?? '')) return true;
    if (before?.lower === 'of' && (before2?.lower === 'age' || isPersonAged(before2, after))) return true;
    if (before?.text === ',')
      return (
        /^[,.;)]$/.test(after?.text ?? '') && (isCapital(work, before2) || work.capitals || before2?.pos === 'NOUN')
      );
    return before?.text === '(' && after?.text === ')' && isCapital(work, before2);
  },
};

/** "renters | under 35 | say", "people over 65": those so old. */
const isAgeLimit = (work: Suspect['work'], { from, first, to, value }: Suspect['quantity']): boolean => {
  const [who, next] = [work.tokens[from - 1], work.tokens[to + 1]];
  if (first !== from + 1 || !/^(?:under|over|above|below)$/.test(work.tokens[from]?.lower ?? '')) return false;
  if (!who?.lower.endsWith('s') || classOfNoun(who.lower.slice(0, -1), who.lower) !== 'people') return false;
  return (value ?? 0) > 0 && (value ?? 0) < 100 && !(next?.pos === 'NOUN' && next.lower.endsWith('s'));
};

/** "a retired miner | of 81": one person, and no noun that the number counts. */
const isPersonAged = (noun: Suspect['before'], after: Suspect['after']): boolean =>
  noun !== undefined &&
  noun.lemma === noun.lower &&
  !GROUPS.test(noun.lower) &&
  classOfNoun(noun.lemma, noun.text) === 'people' &&
  (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(after?.pos ?? '') || (after?.pos === 'ADJ' && after.lower.endsWith('ed')));

const GROUPS =
  /^(?:people|crew|staff|family|household|children|police|personnel|team|group|party|gang|band|squad|unit|patrol|couple|jury|panel)$/;

/** "a boy of two", "a mother of three": how old one person is, or how many children she has. */
const isSpelledAge = ({
  quantity,
  before,
  before2,
  after,
}: Pick<Suspect, 'quantity' | 'before' | 'before2' | 'after'>) =>
  quantity.low === null &&
  quantity.scale === 1 &&
  quantity.bound === 'exact' &&
  before?.lower === 'of' &&
  after?.lower !== 'of' &&
  isPersonAged(before2, after);
