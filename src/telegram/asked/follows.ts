import type { Follow } from '../../core/ports/chats.ts';

/** Things that one chat may follow and mute together. */
export const MOST_FOLLOWS = 50;
const LONGEST = 60;

const KINDS: Record<string, Follow['kind']> = Object.fromEntries(
  (
    [
      ['topic', 'topic thema sujet tema temat тема'],
      ['place', 'place ort lieu lugar miejsce місце'],
      ['claimant', 'claimant quelle source fuente źródło джерело'],
    ] as const
  ).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind])),
);

/** "place: Velm" or plain words, as a thing to follow or mute; null when nothing is left of them. */
export function readFollow(words: string, mode: Follow['mode']): Follow | null {
  const [, name = '', rest = ''] = /^(\p{L}+):\s*([^]*)$/u.exec(words) ?? [];
  const kind = KINDS[name.toLowerCase()];
  const value = (kind ? rest : words).replace(/\s+/g, ' ').trim().slice(0, LONGEST).trim();
  return value ? { kind: kind ?? 'keyword', value, mode } : null;
}

export const sameFollow = (a: Follow, b: Follow): boolean =>
  a.kind === b.kind && a.value.toLowerCase() === b.value.toLowerCase();

/** A short mark by which a button knows that the list is still the one that it was made for. */
export function followMark(follow: Follow): string {
  let hash = 5381;
  for (const letter of `${follow.kind} ${follow.value}`) hash = (hash * 33 + (letter.codePointAt(0) ?? 0)) % 2 ** 31;
  return hash.toString(36);
}
