/** A city's name as it is looked up: lower case, without accents, one space between words. */
export function foldCity(name: string): string {
  return name
    .slice(0, 80)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
