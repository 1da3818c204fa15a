import { tokenize } from './tokens.ts';

/** What a unit measures. */
export type UnitKind =
  | 'money'
  | 'share'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'speed'
  | 'power'
  | 'energy'
  | 'electric'
  | 'temperature'
  | 'angle'
  | 'data'
  | 'frequency'
  | 'force'
  | 'age'
  | 'points'
  | 'count';

/** A unit by its usual symbol (ISO 4217 code for money), and what it measures. */
export interface Unit {
  symbol: string;
  kind: UnitKind;
}

/** How one language writes units: data only. */
export interface UnitWords {
  /** Names in lower case, words parted by one space ("miles per hour"). */
  names: ReadonlyMap<string, Unit>;
  /** Symbols as written, case and all ("kW"). */
  symbols: ReadonlyMap<string, Unit>;
  /** Symbols that are a unit only where they touch the digits ("5m", "20s"). */
  glued: ReadonlyMap<string, Unit>;
  /** Signs and codes that stand before the number ("$", "US$", "EUR"). */
  currencyBefore: ReadonlyMap<string, string>;
  /** Names of periods after "a" or "per", in the singular: "day". */
  periods: ReadonlySet<string>;
  /** Words between a quantity and its base: "per", "a", "every". */
  per: ReadonlySet<string>;
  /** First words and marks of names and symbols: what else follows a number is no unit. */
  openers: ReadonlySet<string>;
  /** Last tokens of the signs and codes of money, as written: what else stands before a number is no money. */
  currencyEndings: ReadonlySet<string>;
}

/** Completes a language's units with the words that they begin with, and its money with what it ends in. */
export function unitWords(words: Omit<UnitWords, 'openers' | 'currencyEndings'>): UnitWords {
  const names = [...words.names.keys(), ...words.symbols.keys()];
  const openers = new Set(names.map((name) => tokenize(name)[0]?.lower ?? ''));
  const endings = [...words.currencyBefore.keys()].map((name) => tokenize(name).at(-1)?.text ?? '');
  return { ...words, openers, currencyEndings: new Set(endings) };
}

type Entry = readonly [symbol: string, kind: UnitKind, names: string];

/** Makes a table of units out of entries "symbol, kind, names parted by |". */
export function unitTable(entries: readonly Entry[]): ReadonlyMap<string, Unit> {
  return new Map(
    entries.flatMap(([symbol, kind, names]) => names.split('|').map((name) => [name, { symbol, kind }] as const)),
  );
}
