/** The signs with which Ukrainian writes its apostrophe. */
const SIGNS = ["'", '’', 'ʼ'];

/** A table with every word in all spellings of its apostrophe: "п'ять", "п’ять", "пʼять". */
export function spelled<T>(table: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([word, value]) => SIGNS.map((sign) => [word.replaceAll("'", sign), value] as const)),
  );
}

/** A table out of rows "value, forms parted by white space". */
export function declined<T>(rows: readonly (readonly [T, string])[]): Record<string, T> {
  return spelled(Object.fromEntries(rows.flatMap(([value, forms]) => forms.split(/\s+/).map((form) => [form, value]))));
}
