import { classOfNoun } from '../en/nouns.ts';
import { NOT_ONE_AFTER, NOT_ONE_BEFORE } from '../en/not-quantities.ts';
import { type Exclusion, isCapital, type Suspect, touches } from './exclusion.ts';

/** "one" as a pronoun or in a turn of speech: "no one", "this one", "one another", "one day"; "one of the ..." and "one man" count. */
export const pronounOne: Exclusion = {
  name: 'one as a pronoun',
  excludes({ work, quantity, before, before2, after, number }) {
    if (
      quantity.value !== 1 ||
      number?.lower !== 'one' ||
      quantity.last !== quantity.first ||
      quantity.unitKind === 'share'
    )
      return false;
    if (before?.lower === 'that' && isPerson(after)) return false;
    if (
      NOT_ONE_BEFORE.has(before?.lower ?? '') ||
      before?.pos === 'ADJ' ||
      before?.text === '-' ||
      NOT_ONE_AFTER.has(after?.lower ?? '')
    )
      return true;
    if (before?.pos === 'DET' || before?.pos === 'PRON') return true;
    // "150 in one village" says where.
    if (before?.lower === 'in' && before2?.pos === 'NUM') return true;
    if (quantity.unit !== null || quantity.bound !== 'exact') return false;
    // "said Jonas Kell, 44, | one of 97 people rescued": that is he.
    if (after?.lower === 'of' && before?.text === ',' && work.tokens[quantity.last + 2]?.pos === 'NUM') return true;
    if (after?.lower === 'of')
      return (
        /^(?:those|these|us|you|many|several|life|history)$/.test(work.tokens[quantity.last + 2]?.lower ?? '') &&
        !/^\d/.test(after.text)
      );
    if (after?.pos === 'NUM') return true;
    if (after && /^(?:NOUN|PROPN|ADJ)$/.test(after.pos)) return false;
    return (
      !isHarm(before?.lemma) &&
      !work.tokens.slice(quantity.last + 1, quantity.last + 5).some((token) => isHarm(token.lemma))
    );
  },
};

/** "reported that one guard was killed": before a person "that" opens a clause. */
const isPerson = (token: Suspect['after']): boolean =>
  token !== undefined && /^(?:people|soldiers)$/.test(classOfNoun(token.lemma, token.text));

const isHarm = (lemma: string | undefined) => /^(?:kill|injure|wound|die|dead|arrest|miss|hurt)$/.test(lemma ?? '');

/** "two- | and three-bed": the number shares its noun with another. */
const hangs = (token: Suspect['after']): boolean => /^(?:,|and|or|to)$/.test(token?.lower ?? '');

/** "three-bed", "two-month deal", "five-year-plan": a spelled number inside a compound word names a kind, unless it measures a length or an age. */
export const compound: Exclusion = {
  name: 'number in a compound word',
  excludes: ({ quantity, before, before2, after2 }) =>
    quantity.form === 'words' &&
    quantity.attributive &&
    quantity.scale === 1 &&
    !hangs(after2) &&
    !(hangs(before) && before2?.text === '-') &&
    !/^(?:age|length|area|mass|money|share|temperature|speed)$/.test(quantity.unitKind ?? ''),
};

/** "Big Four", "Chapter Eleven", "Act One": a spelled number with a capital inside a sentence is part of a title. */
export const capitalWord: Exclusion = {
  name: 'spelled number in a title',
  excludes({ work, quantity, number, before }) {
    if (quantity.form !== 'words' || work.capitals || !/^\p{Lu}/u.test(number?.text ?? '') || quantity.first === 0)
      return false;
    // "the SIX exchange": letters, no number.
    if (/^\p{Lu}{2,}$/u.test(number?.text ?? '')) return true;
    return isCapital(work, before) && quantity.unit === null;
  },
};

/** "the two", "these three", "the other two" without a noun point back; "ground zero", "zero tolerance". */
export const pointsBack: Exclusion = {
  name: 'number that points back',
  excludes({ work, quantity, before, after, number }) {
    if (number?.lower === 'zero') return quantity.unit === null;
    if (quantity.form !== 'words' || quantity.unit !== null || (quantity.value ?? 0) > 12) return false;
    const pointing = /^(?:the|these|those|other|us|all|you|we|they|them|between|my|next|first|last)$/.test(
      before?.lower ?? '',
    );
    return (
      pointing &&
      !/^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(after?.pos ?? '') &&
      !/^of$/.test(after?.lower ?? '') &&
      work.tokens.length > 2
    );
  },
};

/** "4x4": sizes are no counts. */
export const sizeByCross: Exclusion = {
  name: 'so many by so many',
  excludes({ quantity, before, before2, after, after2, number }) {
    if (quantity.unit !== null || quantity.low !== null) return false;
    if (/^[x×]$/.test(after?.lower ?? '') && (touches(number, after) || after2?.pos === 'NUM')) return true;
    return /^[x×]$/.test(before?.lower ?? '') && before2?.pos === 'NUM';
  },
};

/** "half a team": half of one thing is no count; "half a point" measures. */
export const halfOfOne: Exclusion = {
  name: 'half of one thing',
  excludes: ({ work, quantity }) =>
    quantity.form === 'fraction' && quantity.unit === null && /^an?$/.test(work.tokens[quantity.last]?.lower ?? ''),
};
