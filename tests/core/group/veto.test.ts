import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tellingsOf } from '../../../src/core/group/telling.ts';
import { vetoOf } from '../../../src/core/group/veto.ts';
import type { NewsEvent } from '../../../src/core/model.ts';
import { article, event } from '../assemble/facts.ts';

type Told = Partial<NewsEvent> & { sentence: string };
interface Case {
  why: string;
  a: Told;
  b: Told;
  plain: number;
  veto: string | null;
}

const SPEC = new URL('../../specs/group/vetoes.json', import.meta.url);
const cases = JSON.parse(readFileSync(SPEC, 'utf8')) as Case[];
const WORDS = 0.5;

/** The second event of an article: what it opens with is known by its title. */
const below = (id: string, { sentence, ...over }: Told) =>
  tellingsOf(
    article(id, '2025-06-03', { events: [event('The port of Moss was sold.'), event(sentence, over)] }),
    0,
  )[1] as never;

test.each(cases)('two tellings of like words, $veto: $why', ({ a, b, plain, veto }) => {
  const likeness = { words: WORDS, plain };
  expect(vetoOf(below('a', a), below('b', b), likeness)).toBe(veto);
  expect(vetoOf(below('b', b), below('a', a), likeness)).toBe(veto);
});
