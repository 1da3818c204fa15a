import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import type { CliContext } from '../../src/cli/context.ts';
import { examineProgram } from '../../src/cli/examine.ts';
import { run } from '../../src/cli/program.ts';
import { table } from '../../src/cli/table.ts';
import type { Finding } from '../../src/core/ports/finding.ts';
import { memoryDesk } from '../shells/memory/desk.ts';
import { MAY_3, MAY_4 } from '../shells/memory/editions.ts';
import { memoryNewsroom } from '../shells/memory/newsroom.ts';

const figure = MAY_4.figures[0]?.id ?? '';

async function typed(words: string, change: Partial<CliContext> = {}) {
  const newsroom = memoryNewsroom([MAY_3, MAY_4]);
  const desk = memoryDesk(newsroom);
  const [out, err] = [new PassThrough(), new PassThrough()];
  const open = async () => ({ newsroom, desk, close: async () => undefined });
  const context = { out, err, terminal: false, open, ...change } as unknown as CliContext;
  const code = await run(words.split(' '), context);
  return { code, said: String(out.read() ?? ''), warned: String(err.read() ?? ''), asked: desk.asked };
}

test.each([
  [`retract ${figure} misread the table`, `retract ${figure} misread the table`],
  ['retract a17 withdrawn by the outlet', 'retract a17 withdrawn by the outlet'],
  ['hold 2026-05-04 a date is checked', 'hold 2026-05-04 a date is checked'],
  ['release 2026-05-04', 'release 2026-05-04'],
  ['release f9', 'releaseFigure f9'],
  ['send 2026-05-04', 'send 2026-05-04'],
  ['sources pause Tarvia Post', 'pauseSource Tarvia Post true'],
  ['sources resume Tarvia Post', 'pauseSource Tarvia Post false'],
])('%s', async (words, asked) => {
  const told = await typed(words);
  expect([told.code, told.asked]).toEqual([0, [asked]]);
});

test.each([
  ['hold 2026-05-04', 2],
  ['hold yesterday checking', 2],
  ['retract f1', 2],
  ['release soon', 2],
  ['send 2020-01-01', 1],
  ['sources stop Tarvia Post', 2],
])('%s is refused with a sentence, and nothing is done', async (words, code) => {
  const told = await typed(words);
  expect([told.code, told.asked]).toEqual([code, []]);
  expect(told.warned).not.toBe('');
});

test('held and sources list what there is', async () => {
  expect((await typed('held')).said).toContain('2026-05-04  f9  900 people killed');
  expect((await typed('sources')).said).toMatch(/Osk Wire +failing +0 .*HTTP 503/);
});

test('the doctor shows the worst first, each with what to do, and fails on faults only', async () => {
  const ok: Finding = { about: 'disk', state: 'ok', says: 'much room', todo: null };
  const warn: Finding = { about: 'backup', state: 'warn', says: 'none', todo: 'make one' };
  const fault: Finding = { about: 'token', state: 'fault', says: 'refused', todo: 'get one' };
  const ill = await typed('doctor', { examine: async () => [ok, warn, fault] });
  expect(ill.code).toBe(1);
  expect(ill.said).toMatch(
    /FAULT +token[^]*→ get one[^]*LOOK +backup[^]*→ make one[^]*ok +disk[^]*1 fault, 1 to look at/,
  );
  expect((await typed('doctor', { examine: async () => [ok, warn] })).code).toBe(0);
});

test.each([
  ['20.19.0', [], 0],
  ['18.20.1', [], 1],
  ['22.1.0', ['PORT: must be a whole number from 1 to 65535'], 1],
])('Node %s with faults %j', (node, faults, expected) => {
  expect(examineProgram(node, faults).filter(({ state }) => state === 'fault')).toHaveLength(expected);
});

test('a table is aligned', () => expect(table(['A', 'B'], [['long', 'x']])).toBe('A     B\nlong  x\n'));
