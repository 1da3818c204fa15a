const LONG = 110;
const STANDS = 45;

/** A sentence beside another one: without its full stop, a long one up to its last comma that leaves enough to stand, else to a word. */
export function shortened(sentence: string): string {
  const whole = sentence.replace(/\.$/, '');
  if (whole.length <= LONG) return whole;
  const head = whole.slice(0, LONG);
  const comma = head.lastIndexOf(', ');
  return comma >= STANDS ? head.slice(0, comma) : `${head.replace(/\s\S*$/, '')} …`;
}
