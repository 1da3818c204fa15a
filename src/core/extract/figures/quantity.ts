import type { Keeper } from '../../language/once.ts';
import type { TaggedToken } from '../../language/tag.ts';
import type { Token } from '../../language/tokens.ts';
import type { UnitKind } from '../../language/units.ts';
import type { Bound } from '../../model.ts';
import type { FigureLanguage } from './language.ts';
import type { NumberPhrase } from './number.ts';
import type { UnitFound } from './unit.ts';

/** A number with what belongs to it in the sentence; token positions are inclusive. `from`..`to` is the phrase as printed. */
export interface Quantity extends NumberPhrase {
  from: number;
  to: number;
  bound: Bound;
  /** Symbol of a measured unit, null where things are counted. */
  unit: string | null;
  unitKind: UnitKind | null;
  /** The base of a rate: "day" in "1,000 a day". */
  per: string | null;
  /** Joined to a noun by a hyphen: "15-storey". */
  attributive: boolean;
  /** Names of the rules that made it, for `--explain`. */
  rules: string[];
}

/** A number with the unit that it carries, if any, before its bound and base are read. */
export function newQuantity(number: NumberPhrase, carried: UnitFound | null, attributive: boolean): Quantity {
  return {
    first: number.first,
    last: number.last,
    value: number.value,
    low: number.low,
    high: number.high,
    form: number.form,
    scale: number.scale,
    from: carried?.from ?? number.first,
    to: carried?.to ?? number.last,
    bound: 'exact',
    unit: carried?.unit.symbol ?? null,
    unitKind: carried?.unit.kind ?? null,
    per: null,
    attributive,
    rules: carried ? [number.form, `unit:${carried.unit.kind}`] : [number.form],
  };
}

/** The noun phrase that a quantity counts, as token positions; `head` is its main noun. */
export interface NounPhrase {
  first: number;
  last: number;
  head: number;
}

/** A sentence at work: its tokens with tags, and whether all of it is in capitals. */
export interface Work extends Keeper {
  tokens: readonly TaggedToken[];
  /** The same tokens as written, for the tables of the language. */
  words: readonly Token[];
  language: FigureLanguage;
  capitals: boolean;
  /** Whether the article is about a vote or a survey. */
  votes: boolean;
}
