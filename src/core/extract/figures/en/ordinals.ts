/** Ordinals as words; those in digits are read by their ending. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, i) => [word, i + 2] as const),
);
