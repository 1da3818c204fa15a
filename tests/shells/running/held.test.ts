import { expect, test } from 'vitest';
import { add, run, settings, stopped, telegram, until, up } from '../program.ts';

const READER = 77;
const OPERATOR = 99;
const DAY = '2026-05-03';
const FERRY = {
  id: 'ferry',
  published: DAY,
  outlet: 'The Tarvia Post',
  title: 'Ferry sinks',
  text: 'A ferry sank off Harra on Sunday, killing four people, the coast guard said.\n\nThirty people were rescued.',
};

test('subscribers of a held edition are told once why it is late, and get it when the operator lets it go', async () => {
  const api = await telegram();
  for (const id of [READER, OPERATOR]) api.chat({ id });
  const env = settings(api, { ADMIN_IDS: String(OPERATOR), DAYBRIEF_NOW: '2026-05-04T07:50:00Z' });
  add(env, FERRY);
  run(env, ['assemble', '--all']);
  const first = await up(env);
  api.say(READER, '/subscribe 08:00 UTC');
  await api.called('sendMessage', (call) => call.fields['chat_id'] === READER, 2);
  api.say(OPERATOR, `/hold ${DAY} a date is being checked`);
  await api.called('sendMessage', (call) => call.fields['chat_id'] === OPERATOR);
  await stopped(first);
  const before = api.shown(READER).length;
  const got = () =>
    api
      .shown(READER)
      .slice(before)
      .map(({ text = '' }) => (text.includes('a date is being checked') ? 'delayed' : text.slice(0, 17)));
  const second = await up({ ...env, DAYBRIEF_NOW: '2026-05-04T08:00:01Z' });
  await until(
    () => got().length > 0,
    () => second.said(),
  );
  await stopped(second);
  const third = await up({ ...env, DAYBRIEF_NOW: '2026-05-04T08:05:01Z' });
  api.say(OPERATOR, `/release ${DAY}`);
  await until(
    () => got().length > 1,
    () => `${third.said()} ${JSON.stringify(api.shown(OPERATOR).at(-1))}`,
  );
  await stopped(third);
  const fourth = await up({ ...env, DAYBRIEF_NOW: '2026-05-04T08:10:01Z' });
  await stopped(fourth);
  expect(got()).toEqual(['delayed', 'Sunday 3 May 2026']);
}, 120_000);
