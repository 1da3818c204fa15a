import { expect, test } from 'vitest';
import { isAnother } from '../../../src/core/group/another.ts';
import { tellingsOf } from '../../../src/core/group/telling.ts';
import { article, event } from '../assemble/facts.ts';

const told = (day: string, sentence: string) =>
  tellingsOf(article(day, day, { events: [event(sentence)] }), 0)[0] as never;

test.each([
  [
    'A bomb went off in a mill near Moss.',
    'A bomb killed a miller in the second deadly attack of that kind in a month.',
    true,
  ],
  ['The second attack of the week hit Moss.', 'Moss buried those killed in the second attack of the week.', false],
  ['A bomb went off in a mill near Moss.', 'Police searched the mill for a second day after the attack.', false],
  ['The third attack of the week hit Moss.', 'Moss mourns those killed in the attack.', false],
])('%s Then: %s', (first, next, expected) => {
  const [before, later] = [told('2025-06-02', first), told('2025-06-03', next)];
  expect(isAnother(before, later)).toBe(expected);
  expect(isAnother(later, before)).toBe(expected);
});

test('the phrase that names a war is no matter of what is told', () => {
  const bakers = event("Bakers fled during Keld's war on Velm.");
  const plain = tellingsOf(article('a', '2025-06-03', { events: [bakers] }), 0)[0]?.plain ?? new Set();
  expect(plain.has('war')).toBe(false);
  expect(plain.has('baker')).toBe(true);
});
