import type { Amount } from './amount/amount.ts';
import type { Predicate } from './en/predicates.ts';
import type { NounClass } from './en/nouns.ts';
import type { NounPhrase, Quantity } from './quantity.ts';

/** A quantity on its way to a figure: with what it counts and what happened to that. */
export interface Item {
  quantity: Quantity;
  /** The phrase in this sentence that names what is counted; of an earlier item where this one leaves it out ("59 of them"). */
  phrase: NounPhrase | null;
  /** Whether the phrase stands at this number or was taken from an earlier one. */
  own: boolean;
  /** Last token of number and noun phrase together. */
  end: number;
  noun: NounClass | null;
  predicate: Predicate | null;
  /** Where the predicate or the verb of an amount stands, for tense and tally; null where it was inherited from a neighbour. */
  predicateAt: number | null;
  /** A value of an earlier day that another number is held against ("up from three on Monday"). */
  former: boolean;
  /** The whole of a part ("74 of 150 seats"). */
  whole: boolean;
  /** What an amount without a counted noun is of. */
  amount: Amount;
}
