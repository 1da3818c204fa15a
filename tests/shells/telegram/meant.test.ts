import { expect, test } from 'vitest';
import { COMMANDS } from '../../../src/telegram/commands/list.ts';
import { ALSO_CALLED } from '../../../src/telegram/commands/also-called.ts';
import { alsoCalled, meantBy } from '../../../src/telegram/commands/meant.ts';

test.each([
  ['breifing', 'briefing'],
  ['latset', 'latest'],
  ['subscibe', 'subscribe'],
  ['serch', 'search'],
  ['figure', 'figures'],
  ['yesterda', 'yesterday'],
  ['hlep', 'help'],
])('/%s probably means /%s', (typed, meant) => {
  expect(meantBy(typed, false)).toBe(meant);
});

test.each(['x', 'abc', 'weather', 'stock', 'status', 'quit', 'constructor', 'a'.repeat(32)])(
  '/%s is near to nothing that a reader may use',
  (typed) => {
    expect(meantBy(typed, false)).toBeNull();
  },
);

test('operators are offered their commands too', () => {
  expect(meantBy('staus', true)).toBe('status');
});

test.each([
  ['hilfe', 'help'],
  ['Допомога', 'help'],
  ['gestern', 'yesterday'],
  ['latest', 'latest'],
])('%s is another name of /%s', (word, command) => {
  expect(alsoCalled(word)).toBe(command);
});

test('a second name belongs to one command, is none itself, and only /language, which asks first, may change something', () => {
  const all = Object.values(ALSO_CALLED).flat();
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((word) => Object.hasOwn(COMMANDS, word))).toEqual([]);
  const named = Object.keys(ALSO_CALLED) as (keyof typeof ALSO_CALLED)[];
  expect(named.filter((name) => COMMANDS[name].changes)).toEqual(['language']);
});
