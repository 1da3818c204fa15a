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
