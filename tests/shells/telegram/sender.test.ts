import { Api } from 'grammy';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Limiter, OutgoingMessage } from '../../../src/core/ports/sender.ts';
import { UNPACED } from '../../../src/delivery/limiter.ts';
import { createSender } from '../../../src/telegram/sending/send.ts';
import { type BotApi, startBotApi } from '../botapi/server.ts';

let server: BotApi;
let api: Api;
const asked: string[] = [];
const paused: [number | string | null, number][] = [];
const limiter: Limiter = {
  ...UNPACED,
  admit: async ({ chat, kind }) => void asked.push(`${kind} ${chat}`),
  pause: (chat, seconds) => void paused.push([chat, seconds]),
};
const message: OutgoingMessage = { html: 'A <b>line</b>', rows: [[{ label: 'Open', data: '1e:la' }]] };
const place = { chat: 5, thread: null };

beforeAll(async () => {
  server = await startBotApi();
  api = new Api(server.token, { apiRoot: server.root });
  server.chat({ id: 5 });
  server.chat({ id: -6, is_forum: true, topics: { 7: 'open', 8: 'closed' } });
});
beforeEach(() => {
  asked.length = 0;
  paused.length = 0;
});
afterAll(() => server.close());

test('a message is sent once, at the pace of the limiter, with its buttons and without preview', async () => {
  const outcome = await createSender(api, limiter, 'broadcast').send(place, message, { silent: true });
  expect(outcome).toMatchObject({ kind: 'sent' });
  expect(asked).toEqual(['broadcast 5']);
  const sent = server.calls.filter(({ method }) => method === 'sendMessage');
  expect(sent).toHaveLength(1);
  expect(sent[0]?.fields).toMatchObject({
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    disable_notification: true,
  });
});

test.each([
  [{ chat: 99, thread: null }, message, { kind: 'unreachable', reason: 'not_found' }],
  [{ chat: -6, thread: 99 }, message, { kind: 'topic_gone' }],
  [{ chat: -6, thread: 8 }, message, { kind: 'topic_gone' }],
  [place, { html: '<p>no</p>', rows: [] }, { kind: 'unparsable' }],
  [place, { html: 'x'.repeat(5000), rows: [] }, { kind: 'too_long' }],
])('what Telegram refuses is told apart: %j', async (to, sent, expected) => {
  expect(await createSender(api, limiter, 'broadcast').send(to, sent, { silent: false })).toMatchObject(expected);
});

test('a rich message that Telegram refuses goes out as the ordinary one', async () => {
  const before = server.calls.length;
  const rich = { ...message, rich: `<h2>${'x'.repeat(40_000)}</h2>` };
  expect(await createSender(api, limiter, 'answer').send(place, rich, { silent: false })).toMatchObject({
    kind: 'sent',
  });
  expect(server.calls.slice(before).map(({ method, status }) => `${method} ${status}`)).toEqual([
    'sendRichMessage 400',
    'sendMessage 200',
  ]);
});

test('a broadcast reports a wait and does not try again', async () => {
  const description = 'Too Many Requests: retry after 3';
  server.faults.add({ kind: 'answer', code: 429, description, parameters: { retry_after: 3 } });
  const sender = createSender(api, limiter, 'broadcast');
  expect(await sender.send(place, message, { silent: false })).toEqual({
    kind: 'retry',
    afterSeconds: 3,
    scope: 'chat',
  });
  expect(paused).toEqual([[5, 3]]);
});

test('an answer to a person sits out a short wait, once the limiter lets it', async () => {
  const description = 'Too Many Requests: retry after 1';
  server.faults.add({ kind: 'answer', code: 429, description, parameters: { retry_after: 1 } });
  expect(await createSender(api, limiter, 'answer').send(place, message, { silent: false })).toMatchObject({
    kind: 'sent',
  });
  expect(asked).toEqual(['answer 5', 'answer 5']);
});

test('a connection that ends after the request is unknown, and nothing is sent again', async () => {
  const before = server.calls.length;
  server.faults.add({ kind: 'cut', when: 'after' });
  expect(await createSender(api, limiter, 'answer').send(place, message, { silent: false })).toMatchObject({
    kind: 'unknown',
  });
  expect(server.calls.slice(before)).toHaveLength(1);
});

test('the same edit again counts as done', async () => {
  const sender = createSender(api, limiter, 'answer');
  const first = await sender.send(place, message, { silent: false });
  const id = 'messageId' in first ? first.messageId : 0;
  expect(await sender.edit(place, id, { ...message, html: 'Other' })).toEqual({ kind: 'sent', messageId: id });
  expect(await sender.edit(place, id, { ...message, html: 'Other' })).toEqual({ kind: 'sent', messageId: id });
});
