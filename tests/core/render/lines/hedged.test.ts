import { expect, test } from 'vitest';
import { maybeDone } from '../../../../src/core/render/lines/hedged.ts';

const killed = (...sentences: string[]) => ({
  measure: 'killed',
  category: 'people_killed' as const,
  claims: sentences.map((sentence) => ({ sentence })),
});

test.each([
  ['Three riggers may have been killed when the crane fell.', 'may have been killed'],
  ['The fall of the crane is thought to have killed over 12.', 'thought killed'],
  ['A bolt may have helped the crane to fall, which is thought to have killed over 12.', 'thought killed'],
  ['Up to 12 riggers are feared killed.', 'feared killed'],
  ['Three riggers were killed, and the crane may have been overloaded.', null],
])('what may have happened: %s', (sentence, hedge) => {
  expect(maybeDone(killed(sentence))).toBe(hedge);
});

test('where one says that it happened, it is told so', () => {
  expect(maybeDone(killed('Three riggers may have been killed.', 'Three riggers were killed.'))).toBeNull();
});
