import { expect, test } from 'vitest';
import { tellingsOf } from '../../../src/core/group/telling.ts';
import { vetoOf } from '../../../src/core/group/veto.ts';
import { article, event } from '../assemble/facts.ts';

/** The second event of an article: what it opens with is known by its title. */
const below = (id: string, sentence: string) =>
  tellingsOf(
    article(id, '2025-06-03', { events: [event('The port of Moss was sold.'), event(sentence)] }),
    0,
  )[1] as never;

const ALIKE = 0.5;

test.each([
  ['Norwegian Transport Secretary Maren Oddvik praised night trams in a speech.', 'subject'],
  ['Transport Secretary Maren Oddvik promised dockers that nobody would go.', null],
])('names and titles alone join nothing: %s', (sentence, veto) => {
  const dockers = below('a', 'Norwegian Transport Secretary Maren Oddvik told dockers in a hall that nobody would go.');
  expect(vetoOf(dockers, below('b', sentence), ALIKE)).toBe(veto);
});
