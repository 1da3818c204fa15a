import { Api, HttpError, InputFile } from 'grammy';
import { expect, onTestFinished, test } from 'vitest';
import { keptConnections } from '../../../../src/telegram/connection/transport.ts';
import { startBotApi } from '../../botapi/server.ts';

async function connected(seconds: number) {
  const server = await startBotApi();
  onTestFinished(() => server.close());
  server.chat({ id: 7 });
  const api = new Api(server.token, { apiRoot: server.root });
  api.config.use(keptConnections(server.root, server.token, seconds));
  return { server, api };
}

test('a message goes as it was given, and its answer comes back', async () => {
  const { server, api } = await connected(5);
  const sent = await api.sendMessage(7, '<b>Zażółć</b> & 🌍', { parse_mode: 'HTML' });
  expect(server.shown(7).map(({ message_id, text }) => [message_id, text])).toEqual([[sent.message_id, 'Zażółć & 🌍']]);
});

test('a refusal keeps its code and what Telegram asks for', async () => {
  const { server, api } = await connected(5);
  server.faults.add({ kind: 'answer', code: 429, description: 'Too Many Requests', parameters: { retry_after: 9 } });
  await expect(api.sendMessage(7, 'a')).rejects.toMatchObject({ error_code: 429, parameters: { retry_after: 9 } });
});

test.each([
  ['cut off', { kind: 'cut', when: 'after' }],
  ['no JSON', { kind: 'page', status: 502 }],
  ['too late', { kind: 'slow', milliseconds: 3000 }],
] as const)('an answer that is %s counts as lost, and nothing is sent again', async (_name, fault) => {
  const { server, api } = await connected(0.3);
  server.faults.add(fault);
  const failure: unknown = await api.sendMessage(7, 'a').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(HttpError);
  expect(String(failure)).not.toContain(server.token);
  expect(server.calls).toHaveLength(1);
});

test('a file is uploaded all the same', async () => {
  const { server, api } = await connected(5);
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await api.sendDocument(7, new InputFile(png, 'dot.png'));
  expect(server.calls.at(-1)?.files).toHaveLength(1);
});
