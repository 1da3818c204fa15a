/** Words that end in a full stop without ending a sentence. */
const ABBREVIATION =
  /(?:^|[\s("“‘'])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Sgt|Capt|Cmdr|Adm|Gov|Sen|Rep|Rev|Hon|St|Jr|Sr|vs|No|Nos|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Co|Corp|approx|ca|[A-Z]|[a-z]\.[a-z]|[A-Z]\.[A-Z])$/;
const END = /[.!?…]+[)\]"'”’»]*/g;

/**
 * Sentence spans of `source` between `start` and `end`, trimmed, in order. A full stop ends a sentence before white space and an
 * upper-case or opening character, also where the space is missing ("hit.Rescuers"); never after an abbreviation or initial,
 * never between digits. Line breaks inside a block are spaces. Linear in the length of the text.
 */
export function splitSentences(source: string, start: number, end: number): [number, number][] {
  const text = source.slice(start, end);
  const spans: [number, number][] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const stop = match.index + match[0].length;
    if (stop <= from || !endsHere(text, match.index, stop)) continue;
    push(spans, text, from, stop, start);
    from = stop;
  }
  push(spans, text, from, text.length, start);
  return spans;
}

function endsHere(text: string, mark: number, stop: number): boolean {
  const rest = text.slice(stop, stop + 12);
  const next = /^(\s*)(["'“‘«([]*)(\S?)/.exec(rest);
  if (!next?.[3]) return true;
  if (/\p{Ll}/u.test(next[3])) return false;
  const glued = next[1] === '';
  if (glued && !(/\p{Ll}/u.test(text[mark - 1] ?? '') && /\p{Lu}/u.test(next[3]) && /^\p{Lu}\p{Ll}/u.test(rest)))
    return false;
  return text[mark] !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, mark - 10), mark));
}

function push(spans: [number, number][], text: string, from: number, to: number, base: number): void {
  let [a, b] = [from, to];
  while (a < b && /\s/.test(text[a] ?? '')) a++;
  while (b > a && /\s/.test(text[b - 1] ?? '')) b--;
  if (b > a) spans.push([base + a, base + b]);
}
