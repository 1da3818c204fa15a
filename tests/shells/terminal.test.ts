import { readFileSync, writeFileSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { runTerminal } from '../../src/telegram/terminal/terminal.ts';
import { memoryDeps } from './memory/deps.ts';

/** What the terminal prints when these lines are piped in. */
async function session(lines: string[]): Promise<string> {
  let printed = '';
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      printed += chunk.toString();
      done();
    },
  });
  const deps = memoryDeps();
  await runTerminal(deps, {
    input: Readable.from([`${lines.join('\n')}\n`]),
    output,
    save: async (name) => `saved/${name}`,
    greeting: ['Daybrief: BOT_TOKEN is not set, so the bot answers here.'],
  });
  expect(deps.errors).toEqual([]);
  return printed;
}

test('the terminal opens with the newest edition, opens figures by name and presses buttons by number', async () => {
  const path = new URL('./transcripts/terminal.txt', import.meta.url);
  const printed = await session(['/help', '/briefing 2026-05-03', 'f1', '/subscribe 07:30 Lviv', 'hello', '99']);
  if (process.env['WRITE_TRANSCRIPTS'] === 'yes') writeFileSync(path, printed);
  expect(printed).toBe(readFileSync(path, 'utf8'));
});

test('a name that stands for nothing yet is said so, without asking the bot', async () => {
  const printed = await session(['f77', 'd3']);
  expect(printed).toContain('Nothing called f77 has been shown yet.');
  expect(printed).toContain('Nothing called d3 has been shown yet.');
});

test('quit leaves the chat, and nothing after it is said', async () => {
  const printed = await session(['/sources', 'quit', '/corrections']);
  expect(printed).toContain('Tarvia Post');
  expect(printed).not.toContain('No correction so far');
});

test('the chat ends when the program is told to stop', async () => {
  const told = new AbortController();
  const input = new Readable({ read: () => undefined });
  const ended = runTerminal(memoryDeps(), {
    input,
    output: new Writable({ write: (_chunk, _encoding, done) => done() }),
    save: async (name) => name,
    greeting: [],
    stopping: told.signal,
  });
  setTimeout(() => told.abort(), 50);
  await expect(ended).resolves.toBe(0);
});
