/** An object that keeps what was found out about it. */
export interface Keeper {
  found?: unknown[];
}

let slots = 0;

/**
 * Makes a look-up that is done once for each object and kept on the object itself, for the object's life. A `WeakMap` would do the same,
 * but the garbage collector takes all that one holds for alive until the next full collection: everything ever found in a sentence would be
 * copied twice before it is thrown away, which costs a fifth of the time of reading. `find` must not give `undefined`.
 */
export function once<K extends Keeper, V, Given = void>(
  find: (keeper: K, given: Given) => V,
): (keeper: K, given: Given) => V {
  const slot = slots++;
  return (keeper, given) => {
    keeper.found ??= [];
    const known = keeper.found[slot];
    if (known !== undefined) return known as V;
    const value = find(keeper, given);
    keeper.found[slot] = value;
    return value;
  };
}
