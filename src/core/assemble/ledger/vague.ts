import { VAGUE_RANGES } from './en.ts';

/** From and below which number vague words can mean ("hundreds": 200 to 999); null for other words. */
export function vagueRange(text: string): { from: number; below: number } | null {
  const low = text.toLowerCase();
  const found = VAGUE_RANGES.find(([words]) => words.test(low));
  return found ? { from: found[1], below: found[2] } : null;
}
