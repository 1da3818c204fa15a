import type { Day } from '../../core/model.ts';

/** A button whose data does not say what it should: made by an older version, or forged. */
export class StaleButton extends Error {
  override name = 'StaleButton';
}

/** Takes a button's arguments one after another; throws StaleButton for what is not of the asked kind. */
export class Args {
  readonly #args: string[];

  constructor(args: readonly string[]) {
    this.#args = [...args];
  }

  /** A calendar day that exists. */
  day(): Day {
    const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(this.#next()) ?? [];
    const text = `${year}-${month}-${day}`;
    const at = Date.parse(`${text}T00:00:00Z`);
    if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text) throw new StaleButton('day');
    return text;
  }

  /** A day, or null where the argument is empty or absent. */
  maybeDay(): Day | null {
    return this.#args[0] ? this.day() : (this.#args.shift(), null);
  }

  /** A day, or null for "no". */
  dayOrNo(): Day | null {
    return this.#args[0] === 'no' ? (this.#args.shift(), null) : this.day();
  }

  /** A month, as `YYYY-MM`. */
  month(): string {
    const [, year, month] = /^(\d{4})(0[1-9]|1[0-2])$/.exec(this.#next()) ?? [];
    if (!year) throw new StaleButton('month');
    return `${year}-${month}`;
  }

  /** A whole number between two bounds. */
  int(from: number, to: number): number {
    const text = this.#next();
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= from && value <= to)) throw new StaleButton('number');
    return value;
  }

  /** An id of a figure, event or chat. */
  id(): string {
    const text = this.#next();
    if (!/^[\w.-]{1,48}$/.test(text)) throw new StaleButton('id');
    return text;
  }

  /** One of a few words. */
  oneOf<T extends string>(words: readonly T[]): T {
    const text = this.#next();
    const found = words.find((word) => word === text);
    if (found === undefined) throw new StaleButton('word');
    return found;
  }

  /** All that is left, colons included. */
  rest(): string {
    return this.#args.splice(0).join(':');
  }

  #next(): string {
    const text = this.#args.shift();
    if (text === undefined) throw new StaleButton('missing');
    return text;
  }
}

/** A day as buttons carry it. */
export const packedDay = (day: Day): string => day.replaceAll('-', '');
