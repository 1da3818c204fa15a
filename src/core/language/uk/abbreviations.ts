/** Ukrainian abbreviations before a name, so that the full stop never ends a sentence: "м. Київ". Lower case. */
export const UKRAINIAN_BEFORE_NAME: ReadonlySet<string> = new Set(
  'м с смт вул просп пл бул ім проф акад гр'.split(' '),
);
