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
  const plain = /^[a-z ]*$/.test(low) ? low : withoutMarks(low);
  return plain.trim();
}

function withoutMarks(low: string): string {
  return low
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘`ʹʼ.]/g, '')
    .replace(/[øłđðıħßæœþə]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\s\-‐-―]+/g, ' ');
}
