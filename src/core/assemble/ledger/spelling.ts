/**
 * The form under which spellings of one name meet: lower case, no accents, doubled letters single, transliterated endings alike
 * ("Zelensky", "Zelenskyy", "Zelenskiy"; "Oleksii", "Oleksiy").
 */
export function foldSpelling(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʼ.]/g, '');
  return plain.replace(/(\p{L})\1/gu, '$1').replace(/(?:iy|yi|iji|ij|y|i)$/, 'i');
}

const IRREGULAR: Record<string, string> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  wives: 'wife',
  lives: 'life',
  feet: 'foot',
  mice: 'mouse',
  aircraft: 'aircraft',
  series: 'series',
  species: 'species',
  troops: 'troop',
  servicemen: 'serviceman',
  personnel: 'personnel',
  premises: 'premises',
  buses: 'bus',
  bodies: 'body',
  knives: 'knife',
  shelves: 'shelf',
  thieves: 'thief',
};

/** The singular of an English noun, in lower case. */
export function singular(noun: string): string {
  const low = noun.toLowerCase();
  const known = IRREGULAR[low];
  if (known) return known;
  if (low.endsWith('men') && low.length > 4) return `${low.slice(0, -3)}man`;
  if (/[^aeiou]ies$/.test(low)) return `${low.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(low)) return low.slice(0, -2);
  return /[^s'’u]s$/.test(low) ? low.slice(0, -1) : low;
}
