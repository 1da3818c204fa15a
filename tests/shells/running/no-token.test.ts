import { expect, test } from 'vitest';
import { add, run, settings, start, stopped } from '../program.ts';

const NOW = '2026-05-04T07:50:00Z';
const ARTICLE = {
  id: '1',
  published: '2026-05-03',
  outlet: 'The Tarvia Post',
  title: 'Ferry sinks',
  text: 'A ferry sank off Harra on Sunday, killing four people, the coast guard said.\n\nThe ship had left the port in the morning.',
};

test('without a token and with nobody to type, the program says what to do and fails', () => {
  const env = settings(null, { DAYBRIEF_NOW: NOW });
  add(env, ARTICLE);
  const ended = run(env, ['start']);
  expect(ended.status).toBe(1);
  expect(ended.stderr).toContain('BOT_TOKEN is not set and nobody can type here');
  expect(ended.stderr).toContain('PORT');
});

test('what is piped in is answered, and the program ends well', () => {
  const env = settings(null, { DAYBRIEF_NOW: NOW });
  add(env, ARTICLE);
  const ended = run(env, ['start'], '/briefing 3 May\n');
  expect(ended.status).toBe(0);
  expect(ended.stdout).toContain('Sunday 3 May 2026');
});

test('without a token the web archive is served on when the input ends, until the program is stopped', async () => {
  const port = 20_000 + (process.pid % 20_000);
  const env = settings(null, { DAYBRIEF_NOW: NOW, PORT: String(port) });
  add(env, ARTICLE);
  const service = start(env);
  await service.says('Nobody types here any more');
  const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
  expect(answer.status).toBe(200);
  await stopped(service);
  expect(await service.ended).toBe(0);
});
