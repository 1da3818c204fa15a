const BODY = 'body:';

/** True where one of two names of bodies is short for the other: "the county" for "the county of Osk". */
export function isShortFor(a: string, b: string): boolean {
  if (!a.startsWith(BODY) || !b.startsWith(BODY)) return false;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.every((word) => long.includes(word));
}

const wordsOf = (name: string) => name.slice(BODY.length).split(' ');
