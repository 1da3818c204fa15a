import { expect, test } from 'vitest';
import { sameWalkout } from '../../../src/core/group/walkout.ts';
import { tellingsOf } from '../../../src/core/group/telling.ts';
import { article, event } from '../assemble/facts.ts';

const told = (day: string, sentence: string) => {
  const [telling] = tellingsOf(article(day, day, { title: null, events: [event(sentence)] }), 0);
  if (!telling) throw new Error('no telling');
  return telling;
};
const before = told('2025-06-02', 'Porters at the market of Lom walked out on Monday over pay.');

test.each([
  ['the next day of it', 'Stalls stood empty in Lom as a strike by porters entered its second day.', true],
  ['its end', 'The porters of Lom voted to end their strike.', true],
  ['others at the same place', 'Ferry crews in Lom began a strike over pay.', false],
  ['the same trade elsewhere', 'Porters in Turku began a strike over pay.', false],
  ['something else that they do', 'The porters of Lom held a feast.', false],
])('%s', (_, sentence, same) => {
  expect(sameWalkout(before, told('2025-06-03', sentence))).toBe(same);
});
