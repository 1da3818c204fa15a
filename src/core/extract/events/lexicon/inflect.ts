const plainS = (word: string): string =>
  /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;

/** A form of a word and what it is grammatically; `past` covers participles. */
export type Form = 'base' | 'present' | 'past' | 'ing' | 'noun';

function stemFor(base: string, suffix: 'ed' | 'ing', doubled: boolean): string {
  if (doubled) return `${base}${base.at(-1) ?? ''}${suffix}`;
  if (suffix === 'ed' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (suffix === 'ing' && base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return base.endsWith('e') && !(suffix === 'ing' && /(?:ee|oe|ye)$/.test(base))
    ? `${base.slice(0, -1)}${suffix}`
    : `${base}${suffix}`;
}

/**
 * The forms of an English verb written as `base`, `base+` (last consonant doubles) or `base:past:participle`; `base~` has only those
 * in "-ing" and "-ed", for its base is a word of another kind ("down").
 */
export function verbForms(notation: string): [string, Form][] {
  if (notation.endsWith('~'))
    return verbForms(notation.slice(0, -1)).filter(([, form]) => form === 'ing' || form === 'past');
  const [head = '', ...irregular] = notation.split(':');
  const doubled = head.endsWith('+');
  const base = doubled ? head.slice(0, -1) : head;
  const past = irregular.length > 0 ? irregular : [stemFor(base, 'ed', doubled)];
  const forms: [string, Form][] = [
    [plainS(base), 'present'],
    [stemFor(base, 'ing', doubled), 'ing'],
    ...past.map((p): [string, Form] => [p, 'past']),
  ];
  return past.includes(base) ? forms : [[base, 'base'], ...forms];
}

/** Singular and plural of an English noun. */
export const nounForms = (singular: string): [string, Form][] => [
  [singular, 'noun'],
  [plainS(singular), 'noun'],
];
