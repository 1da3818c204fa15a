import { expect, test } from 'vitest';
import { settings, start, telegram, until, up } from '../program.ts';

const READER = 77;

test('a refused token ends the service loudly, at the start and later', async () => {
  const api = await telegram();
  const wrong = start(settings(api, { BOT_TOKEN: '123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }));
  expect(await wrong.ended).toBe(1);
  expect(wrong.said()).toMatch(/refuses BOT_TOKEN/);
  const later = await up(settings(api));
  api.revokeToken();
  api.state.wake?.(false);
  expect(await later.ended).toBe(1);
  expect(later.said()).toMatch(/refuses BOT_TOKEN/);
}, 90_000);

test('the service waits for a Telegram that cannot be reached, and answers once it is there', async () => {
  const gone = await telegram();
  const port = Number(new URL(gone.root).port);
  await gone.close();
  const service = start(settings(gone));
  await service.says('Telegram does not answer yet');
  const api = await telegram({ port, token: gone.token });
  api.chat({ id: READER });
  await service.says('Daybrief is up');
  api.say(READER, '/help');
  const call = await api.called('sendMessage', ({ fields }) => fields['chat_id'] === READER, 1, 20_000);
  expect(call.status).toBe(200);
}, 90_000);

test('the service stops at once while it waits for Telegram', async () => {
  const gone = await telegram();
  await gone.close();
  const service = start(settings(gone));
  await service.says('Telegram does not answer yet');
  service.child.kill('SIGTERM');
  expect(await service.ended).toBe(0);
}, 60_000);

test('a second poller is named, and the service goes on when it has gone', async () => {
  const api = await telegram();
  api.chat({ id: READER });
  const service = await up(settings(api));
  api.faults.add(
    { kind: 'answer', code: 409, description: 'Conflict: terminated by other getUpdates request' },
    { method: 'getUpdates', times: 2 },
  );
  api.say(READER, '/help');
  await service.says('409');
  const call = await api.called('sendMessage', ({ fields }) => fields['chat_id'] === READER, 1, 20_000);
  expect(call.status).toBe(200);
}, 90_000);

test('at the webhook: a wrong secret is turned away, a repeated update is taken once', async () => {
  const api = await telegram();
  api.chat({ id: READER });
  const PORT = String(20_000 + (process.pid % 10_000));
  const WEBHOOK_URL = `http://127.0.0.1:${PORT}/hook`;
  const service = await up(settings(api, { PORT, WEBHOOK_URL, WEBHOOK_SECRET: 'sesame' }));
  expect(api.state.webhook).toEqual({ url: WEBHOOK_URL, secret_token: 'sesame' });
  const update = {
    update_id: 5,
    message: {
      message_id: 1,
      date: 1,
      chat: { id: READER, type: 'private' },
      from: { id: READER, is_bot: false, first_name: 'Ada' },
      text: '/help',
      entities: [{ type: 'bot_command', offset: 0, length: 5 }],
    },
  };
  const post = async (secret: string, body = JSON.stringify(update)) => {
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret };
    return (await fetch(WEBHOOK_URL, { method: 'POST', headers, body })).status;
  };
  expect(await post('wrong')).toBe(401);
  expect([await post('sesame'), await post('sesame')]).toEqual([200, 200]);
  expect(await post('sesame', '{"update_id":')).toBe(400);
  await until(
    () => api.shown(READER).length > 0,
    () => service.said(),
  );
  await new Promise((done) => setTimeout(done, 1000));
  expect(api.shown(READER)).toHaveLength(1);
  service.child.kill('SIGTERM');
  expect(await service.ended).toBe(0);
}, 90_000);
