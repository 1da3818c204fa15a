import { Api } from 'grammy';
import { expect, onTestFinished, test } from 'vitest';
import { UNPACED } from '../../../../src/delivery/limiter.ts';
import { createSender } from '../../../../src/telegram/sending/send.ts';
import { startBotApi } from '../../botapi/server.ts';

const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const place = { chat: 5, thread: null };

async function drawing() {
  const server = await startBotApi();
  onTestFinished(() => server.close());
  server.chat({ id: 5 });
  const kept = new Map<string, string>();
  const files = {
    fileId: async (key: string) => kept.get(key) ?? null,
    keepFileId: async (key: string, id: string) => void kept.set(key, id),
  };
  let drawn = 0;
  const draw = async () => {
    drawn += 1;
    return DOT;
  };
  const sender = createSender(new Api(server.token, { apiRoot: server.root }), UNPACED, 'answer', files);
  const send = (key: string) =>
    sender.send(place, { html: 'A chart', rows: [], photo: { key, draw } }, { silent: false });
  return { server, kept, send, drawn: () => drawn };
}

test('a picture is drawn and uploaded once, and sent by its id afterwards', async () => {
  const { server, send, drawn } = await drawing();
  for (const key of ['tide', 'tide', 'harvest', 'tide']) expect(await send(key)).toMatchObject({ kind: 'sent' });
  expect(server.calls.map(({ files }) => files.length)).toEqual([1, 0, 1, 0]);
  expect([drawn(), server.shown(5).length]).toEqual([2, 4]);
});

test('an id that Telegram does not know any more is uploaded anew, and the message comes once', async () => {
  const { server, kept, send } = await drawing();
  kept.set('tide', 'of-another-bot');
  expect(await send('tide')).toMatchObject({ kind: 'sent' });
  expect(await send('tide')).toMatchObject({ kind: 'sent' });
  expect(server.calls.map(({ status, files }) => [status, files.length])).toEqual([
    [400, 0],
    [200, 1],
    [200, 0],
  ]);
  expect(server.shown(5)).toHaveLength(2);
});
