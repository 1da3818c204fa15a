import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { add, settings, telegram, until, up } from '../program.ts';

const READER = 77;
const day = (n: number) => ({
  id: `${n}`,
  published: `2026-05-0${n}`,
  outlet: 'The Tarvia Post',
  title: 'Ferry',
  text: `A ferry sank off Harra on Sunday, killing ${n + 30} people, the coast guard said.\n\nThirty people were rescued.`,
});

test('the machine’s clock is set back and forward while the service runs: each day arrives once, on its minute', async () => {
  const api = await telegram();
  api.chat({ id: READER });
  const file = join(mkdtempSync(join(tmpdir(), 'daybrief-')), 'shift');
  const set = (instant: string) => writeFileSync(file, String(Date.parse(instant) - Date.now()));
  set('2026-05-04T07:50:00Z');
  const preload = `--import=${resolve('tests/shells/shifted-clock.mjs')}`;
  const env = settings(api, { NODE_OPTIONS: preload, SHIFT_FILE: file });
  for (const n of [3, 4]) add(env, day(n));
  const service = await up(env);
  api.say(READER, '/subscribe 08:00 UTC');
  await api.called('sendMessage', () => true, 2);
  const before = api.shown(READER).length;
  const arrived = () =>
    api
      .shown(READER)
      .slice(before)
      .map((message) => /\d+ May 2026/.exec(message.text ?? '')?.[0]);
  const arrives = (count: number) =>
    until(
      () => arrived().length >= count,
      () => `${count} of ${arrived().join()}: ${service.said()}`,
    );
  set('2026-05-04T07:59:55Z');
  await arrives(1);
  set('2026-05-04T07:59:40Z');
  await new Promise((done) => setTimeout(done, 25_000));
  expect(arrived()).toEqual(['3 May 2026']);
  set('2026-05-05T07:59:58Z');
  await arrives(2);
  expect(arrived()).toEqual(['3 May 2026', '4 May 2026']);
  service.child.kill('SIGTERM');
  expect(await service.ended).toBe(0);
}, 120_000);
