import { afterEach, expect, test } from 'vitest';
import { examineTelegram } from '../../../../src/telegram/connection/examine.ts';
import { type BotApi, startBotApi } from '../../botapi/server.ts';

let api: BotApi | null = null;
afterEach(() => api?.close());
const now = () => Date.now();

test('a token that Telegram knows is well, and the clocks agree', async () => {
  api = await startBotApi();
  const findings = await examineTelegram(api.token, api.root, now);
  expect(findings.map(({ about, state }) => `${about} ${state}`)).toEqual(['token ok', 'clock ok']);
});

test('a clock that is an hour off is a fault', async () => {
  api = await startBotApi();
  const findings = await examineTelegram(api.token, api.root, () => Date.now() + 3600_000);
  expect(findings).toContainEqual(expect.objectContaining({ about: 'clock', state: 'fault' }));
});

test('a refused token, no token and no network are told apart, without the token', async () => {
  api = await startBotApi();
  const wrong = '123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
  const refused = await examineTelegram(wrong, api.root, now);
  expect(refused).toMatchObject([{ about: 'token', state: 'fault', todo: expect.stringContaining('@BotFather') }]);
  expect(await examineTelegram(undefined, api.root, now)).toMatchObject([{ about: 'token', state: 'warn' }]);
  const unreachable = await examineTelegram(wrong, 'http://127.0.0.1:9', now);
  expect(unreachable).toMatchObject([{ about: 'Telegram', state: 'fault' }]);
  expect(JSON.stringify([refused, unreachable])).not.toContain(wrong);
});
