import { expect, test } from 'vitest';
import type { BotApi } from '../botapi/server.ts';
import { add, type Env, run, settings, stopped, telegram, until, up } from '../program.ts';

const READERS = Array.from({ length: 24 }, (_, n) => 100 + n);
const FERRY = {
  id: 'ferry',
  published: '2026-05-03',
  outlet: 'The Tarvia Post',
  title: 'Ferry sinks',
  text: 'A ferry sank off Harra on Sunday, killing four people, the coast guard said.\n\nThirty people were rescued.',
};

/** How often the edition stands in the chat of each reader. */
const editions = (api: BotApi) =>
  READERS.map((id) => api.shown(id).filter(({ text }) => text?.startsWith('Sunday 3 May 2026')).length);
const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);

async function subscribed(api: BotApi, env: Env) {
  for (const id of READERS) api.chat({ id });
  const service = await up(env);
  for (const id of READERS) api.say(id, '/subscribe 08:00 UTC');
  // Whoever subscribes is shown the newest edition at once.
  await until(
    () => editions(api).every((count) => count === 1),
    () => service.said(),
  );
  return stopped(service);
}

test.each(['SIGTERM', 'SIGKILL'] as const)(
  '%s in the middle of a broadcast loses nothing',
  async (signal) => {
    const api = await telegram({ latency: 60 });
    const env = settings(api, { DAYBRIEF_NOW: '2026-05-04T07:50:00Z', TELEGRAM_RATE: '20' });
    add(env, FERRY);
    run(env, ['assemble', '--all']);
    await subscribed(api, env);
    const first = await up({ ...env, DAYBRIEF_NOW: '2026-05-04T08:00:01Z' });
    await until(
      () => sum(editions(api)) >= READERS.length + 5,
      () => first.said(),
    );
    first.child.kill(signal);
    expect(await first.ended).toBe(signal === 'SIGTERM' ? 0 : null);
    const second = await up({ ...env, DAYBRIEF_NOW: '2026-05-04T08:02:00Z' });
    await until(
      () => editions(api).every((count) => count > 1),
      () => `${second.said()} ${editions(api).join()}`,
    );
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    const doubles = sum(editions(api)) - 2 * READERS.length;
    expect(doubles).toBeLessThanOrEqual(signal === 'SIGTERM' ? 0 : 12);
  },
  120_000,
);

test('a figure withdrawn by hand beside the service is corrected in exactly the chats that had it', async () => {
  const api = await telegram();
  const [had = 0, latecomer = 0] = READERS;
  const env = settings(api, { DAYBRIEF_NOW: '2026-05-04T07:50:00Z' });
  add(env, FERRY);
  for (const id of [had, latecomer]) api.chat({ id });
  const before = await up(env);
  api.say(had, '/subscribe 08:00 UTC');
  api.say(latecomer, '/help');
  await api.called('sendMessage', (call) => call.fields['chat_id'] === latecomer);
  await api.called('sendMessage', (call) => call.fields['chat_id'] === had);
  await stopped(before);
  const service = await up({ ...env, DAYBRIEF_NOW: '2026-05-04T08:00:01Z' });
  await until(
    () => api.shown(had).some(({ text }) => text?.startsWith('Sunday 3 May 2026')),
    () => service.said(),
  );
  const [figure = ''] = run(env, ['figures', 'people', 'killed']).stdout.split(' ');
  const withdrawn = run(env, ['retract', figure, 'the coast guard took it back']);
  expect(withdrawn.stdout).toContain('1 chat gets a correction');
  await until(
    () => api.shown(had).some(({ text }) => text?.includes('the coast guard took it back')),
    () => `${service.said()} ${JSON.stringify(api.shown(had).at(-1))}`,
  );
  expect(JSON.stringify(api.shown(latecomer))).not.toContain('took it back');
}, 120_000);
