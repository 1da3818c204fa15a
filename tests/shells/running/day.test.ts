import { expect, test } from 'vitest';
import { add, run, settings, stopped, telegram, until, up } from '../program.ts';

const READER = 77;
const FERRY = {
  id: 'a',
  published: '2026-03-28',
  outlet: 'The Tarvia Post',
  title: 'Ferry sinks',
  text: 'A ferry sank off Harra on Saturday, killing four people, the coast guard said.\n\nThirty people were rescued.',
};

test('the service answers, delivers a subscription at its local minute on the day the clocks change, and stops cleanly', async () => {
  const api = await telegram();
  api.chat({ id: READER });
  const env = settings(api, { BRIEFING_TIMEZONE: 'Europe/Kyiv', DAYBRIEF_NOW: '2026-03-29T04:50:00Z' });
  expect(add(env, FERRY).stdout).toContain('1 new');
  const early = await up(env);
  api.say(READER, '/subscribe 08:00 Kyiv');
  await until(
    () => api.shown(READER).length === 2,
    () => early.said(),
  );
  await stopped(early);
  // Kyiv is at UTC+3 since this very night: 08:00 there is 05:00 UTC.
  const tooEarly = await up({ ...env, DAYBRIEF_NOW: '2026-03-29T04:58:00Z' });
  await stopped(tooEarly);
  expect(api.shown(READER)).toHaveLength(2);
  const before = api.shown(READER).length;
  const service = await up({ ...env, DAYBRIEF_NOW: '2026-03-29T05:00:01Z' });
  await until(
    () => api.shown(READER).length > before,
    () => `${service.said()} ${JSON.stringify(api.shown(READER))}`,
  );
  expect(JSON.stringify(api.shown(READER).at(-1))).toContain('A ferry sank off Harra');
  const second = run(env, ['start']);
  expect(second.status).toBe(1);
  expect(second.stderr).toContain('Another "daybrief start" serves');
  expect(run(env, ['show', '2026-03-28']).stdout).toContain('A ferry sank off Harra');
  service.child.kill('SIGTERM');
  expect(await service.ended).toBe(0);
  expect(service.said()).not.toContain(api.token);
}, 90_000);

test('after days without the service a reader gets one delivery, the latest', async () => {
  const api = await telegram();
  api.chat({ id: READER });
  const env = settings(api, { DAYBRIEF_NOW: '2026-05-04T10:00:00Z' });
  for (const day of ['2026-05-04', '2026-05-05', '2026-05-06'])
    add(env, { ...FERRY, id: day, published: day, text: FERRY.text.replace('four', `${Number(day.slice(-2)) + 30}`) });
  const first = await up(env);
  api.say(READER, '/subscribe 08:00 UTC');
  await until(
    () => api.shown(READER).length === 2,
    () => first.said(),
  );
  await stopped(first);
  const before = api.shown(READER).length;
  const second = await up({ ...env, DAYBRIEF_NOW: '2026-05-07T11:30:00Z' });
  await until(
    () => api.shown(READER).length > before,
    () => second.said(),
  );
  await new Promise((done) => setTimeout(done, 3000));
  const told = api
    .shown(READER)
    .slice(before)
    .map((message) => message.text ?? '');
  expect(told.filter((text) => /May 2026/.test(text.slice(0, 40)))).toHaveLength(1);
  expect(told[0]).toContain('Wednesday 6 May 2026');
}, 90_000);
