import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { groupStories } from '../../../src/core/group/stories.ts';
import { article, event } from '../assemble/facts.ts';

interface Told {
  title: string;
  sentences: string[];
}
interface Case {
  why: string;
  before: Told;
  now: Told;
  one: boolean;
}

const SPEC = new URL('../../specs/group/affairs.json', import.meta.url);
const cases = JSON.parse(readFileSync(SPEC, 'utf8')) as Case[];
const told = (day: string, { title, sentences }: Told) =>
  article(day, day, { title, outlet: day, events: sentences.map((sentence) => event(sentence)) });

test.each(cases)('one affair $one: $why', ({ before, now, one }) => {
  const stories = groupStories([told('2025-06-02', before), told('2025-06-03', now)]);
  const affairOf = (sentence = '') =>
    stories.find(({ tellings }) => tellings.some(({ event }) => event.sentence === sentence))?.affair;
  expect(affairOf(now.sentences[0]) === affairOf(before.sentences[0])).toBe(one);
});
