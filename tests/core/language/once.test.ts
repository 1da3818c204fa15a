import { expect, test } from 'vitest';
import { once } from '../../../src/core/language/once.ts';

test('a look-up is done once for each object, and each look-up keeps its own', () => {
  const asked: string[] = [];
  const length = once(({ text }: { text: string; found?: unknown[] }) => asked.push(text) && text.length);
  const first = once(({ text }: { text: string; found?: unknown[] }) => text[0] ?? null);
  const [two, none] = [{ text: 'two' }, { text: '' }];
  expect([length(two), length(two), first(two), length(none), length(none), first(none)]).toEqual([
    3,
    3,
    't',
    0,
    0,
    null,
  ]);
  expect(asked).toEqual(['two', '']);
});
