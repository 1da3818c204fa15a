import type { TaggedToken } from '../../../language/tag.ts';
import type { Quantity, Work } from '../quantity.ts';

/** A number under suspicion and the words around it. */
export interface Suspect {
  work: Work;
  quantity: Quantity;
  /** The token before the number itself (after its bound and currency are read), and the one before that. */
  before: TaggedToken | undefined;
  before2: TaggedToken | undefined;
  after: TaggedToken | undefined;
  after2: TaggedToken | undefined;
  number: TaggedToken | undefined;
}

/** A rule for numbers that are no quantities; true means: leave it out. */
export interface Exclusion {
  name: string;
  excludes: (suspect: Suspect) => boolean;
}

/** Gathers the surroundings of a number once for all rules. */
export function suspectOf(work: Work, quantity: Quantity): Suspect {
  const { tokens } = work;
  const [before, before2] = [tokens[quantity.first - 1], tokens[quantity.first - 2]];
  return {
    work,
    quantity,
    before,
    before2,
    after: tokens[quantity.last + 1],
    after2: tokens[quantity.last + 2],
    number: tokens[quantity.first],
  };
}

/** Whether two tokens touch. */
export function touches(a: TaggedToken | undefined, b: TaggedToken | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.start;
}

/** Whether a token begins with a capital letter or holds one ("iPhone"), in text that tells the cases apart. */
export function isCapital(work: Work, token: TaggedToken | undefined): boolean {
  return !work.capitals && token !== undefined && /\p{Lu}/u.test(token.text);
}
