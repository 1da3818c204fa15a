import { lexemeOf } from '../lexeme.ts';
import type { Scanned } from '../scan.ts';
import type { Word } from '../words.ts';
import { namesNobody } from './nobody.ts';
import { actorEnd, isName } from './run.ts';

const MAX_ACTORS = 6;
const SHOUTED = 0.7;

/** Whether a sentence is written in capitals: most of its words have no small letter. */
export function isShouted(words: readonly Word[]): boolean {
  let loud = 0;
  for (const { spelling } of words) if (lexemeOf(spelling).loud) loud++;
  return words.length > 3 && loud > words.length * SHOUTED;
}

/**
 * Words that stand capitalised inside a sentence somewhere behind `dateline`: a capital at the start of a sentence then means a name
 * too.
 */
export function namesIn(sentences: readonly Pick<Scanned, 'words' | 'shouted'>[], dateline: number): Set<string> {
  const names = new Set<string>();
  for (const { words, shouted } of sentences)
    if (!shouted) for (const word of words.slice(1)) if (word.start > dateline && isName(word)) names.add(word.lower);
  return names;
}

/**
 * The people, bodies and states that a sentence names, as printed, in order, each once ("Russian forces", "Ana Rilke"). `source`
 * is the article, `names` the words known as names in it; `skip` takes out places and days. Names cannot be told in text all in
 * capitals: there the list is empty.
 */
export function actorsIn(
  source: string,
  { words, shouted }: Pick<Scanned, 'words' | 'shouted'>,
  names: ReadonlySet<string>,
  skip: (start: number, end: number) => boolean,
): string[] {
  if (shouted) return [];
  const actors = new Set<string>();
  for (let at = 0; at < words.length && actors.size < MAX_ACTORS; at++) {
    const end = actorEnd(source, words, at);
    if (end === at) continue;
    const [first, last] = [words[at], words[end - 1]];
    const nobody = namesNobody({ source, words, at, end, names });
    const name = source.slice(first?.start, last?.end);
    if (first && last && !nobody && !skip(first.start, last.end) && !isNamed(actors, name)) actors.add(name);
    at = end - 1;
  }
  return [...actors];
}

/** Whether a name is the short form of one told before: "Rilke" behind "Ana Rilke". */
const isNamed = (actors: ReadonlySet<string>, name: string): boolean =>
  [...actors].some((actor) => actor.startsWith(`${name} `) || actor.endsWith(` ${name}`));
