const LETTERS: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'a',
};

/**
 * The form under which a place name is looked up: lower case, ASCII letters, no apostrophes or full stops, hyphens as
 * spaces ("Ivano-Frankivsk" and "Ivano Frankivsk" are one). Names in another script keep their letters.
 */
export function foldName(name: string): string {
  const low = name.toLowerCase();
  if (isPlain(low)) return low.startsWith(' ') || low.endsWith(' ') ? low.trim() : low;
  const before = folded.get(low);
  if (before !== undefined) return before;
  if (folded.size > MOST) folded.clear();
  const plain = withoutMarks(low).trim();
  folded.set(low, plain);
  return plain;
}

/** Names with marks that were folded before. */
const folded = new Map<string, string>();
const MOST = 10_000;

const [SPACE, A, Z] = [32, 97, 122];

/** Nothing but letters of ASCII and spaces; told by hand, for every name is folded. */
function isPlain(low: string): boolean {
  for (let at = 0; at < low.length; at++) {
    const code = low.charCodeAt(at);
    if ((code < A || code > Z) && code !== SPACE) return false;
  }
  return true;
}

function withoutMarks(low: string): string {
  return low
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘`ʹʼ.]/g, '')
    .replace(/[øłđðıħßæœþə]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\s\-‐-―]+/g, ' ');
}
