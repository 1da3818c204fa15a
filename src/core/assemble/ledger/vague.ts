/** What vague words of number can mean, from and below which number; the wider ones first. */
const RANGES: readonly [RegExp, number, number][] = [
  [/\bhundreds of millions\b/, 2e8, 1e9],
  [/\b(?:tens|dozens|scores) of millions\b/, 2e7, 1e8],
  [/\bmillions\b/, 2e6, 1e9],
  [/\bhundreds of thousands\b/, 2e5, 1e6],
  [/\b(?:tens|dozens|scores) of thousands\b/, 2e4, 1e5],
  [/\bthousands\b/, 2e3, 1e5],
  [/\bhundreds\b/, 2e2, 1e3],
  [/\b(?:dozens|scores)\b/, 24, 200],
];

/** From and below which number vague words can mean ("hundreds": 200 to 999); null for other words. */
export function vagueRange(text: string): { from: number; below: number } | null {
  const low = text.toLowerCase();
  const found = RANGES.find(([words]) => words.test(low));
  return found ? { from: found[1], below: found[2] } : null;
}
