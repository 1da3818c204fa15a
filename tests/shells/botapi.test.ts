import { Api, GrammyError, HttpError, InputFile } from 'grammy';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import refusals from '../specs/botapi/refusals.json' with { type: 'json' };
import { startBotApi, type BotApi } from './botapi/server.ts';

let server: BotApi;
let api: Api;
beforeAll(async () => {
  server = await startBotApi();
  api = new Api(server.token, { apiRoot: server.root });
  server.chat({ id: 5 });
  server.chat({ id: -5, is_forum: true, topics: { 6: 'open', 7: 'closed' } });
});
afterAll(() => server.close());

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

test.each(refusals)('refuses $why', async ({ call, fields, code, description }) => {
  const response = await fetch(`${server.root}/bot${server.token}/${call}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ chat_id: 5, ...fields }),
  });
  expect(await response.json()).toEqual({ ok: false, error_code: code, description });
});

test('measures a text after parsing, in code points', async () => {
  const text = `<b>${'🌊'.repeat(4096)}</b>`;
  expect((await api.sendMessage(5, text, { parse_mode: 'HTML' })).text).toBe('🌊'.repeat(4096));
  const error = await failure(api.sendMessage(5, `${text}x`, { parse_mode: 'HTML' }));
  expect((error as GrammyError).description).toBe('Bad Request: message is too long');
});

test('keeps entities with UTF-16 offsets and drops those over a hundred', async () => {
  const sent = await api.sendMessage(5, '🌊 <a href="https://example.org/a">a &lt; b</a> &nbsp;', {
    parse_mode: 'HTML',
  });
  expect(sent.text).toBe('🌊 a < b &nbsp;');
  expect(sent.entities).toEqual([{ type: 'text_link', offset: 3, length: 5, url: 'https://example.org/a' }]);
  const many = await api.sendMessage(5, '<b>a</b> '.repeat(120), { parse_mode: 'HTML' });
  expect(many.entities).toHaveLength(100);
});

test('takes an upload once and its file_id afterwards', async () => {
  const png = Buffer.alloc(64);
  png.write('\x89PNG', 'latin1');
  png.writeUInt32BE(640, 16);
  png.writeUInt32BE(360, 20);
  const first = await api.sendPhoto(5, new InputFile(png, 'chart.png'), { caption: '<b>x</b>', parse_mode: 'HTML' });
  const again = await api.sendPhoto(5, first.photo[0]?.file_id ?? '');
  expect(again.photo).toEqual(first.photo);
  expect(first.caption).toBe('x');
});

test('polls, confirms by offset, and ends the first of two pollers with 409', async () => {
  server.say(5, '/start');
  const [update] = await api.getUpdates({ timeout: 1 });
  expect(update?.message?.entities).toEqual([{ type: 'bot_command', offset: 0, length: 6 }]);
  const offset = (update?.update_id ?? 0) + 1;
  const first = failure(api.getUpdates({ offset, timeout: 10 }));
  await vi.waitUntil(() => server.state.wake);
  const second = api.getUpdates({ offset, timeout: 10 });
  expect(((await first) as GrammyError).error_code).toBe(409);
  server.say(5, 'hello');
  expect((await second)[0]?.message?.text).toBe('hello');
});

test('meets scripted faults: a wait, a page, and a connection cut before and after acceptance', async () => {
  const before = server.shown(5).length;
  server.faults.add({
    kind: 'answer',
    code: 429,
    description: 'Too Many Requests: retry after 3',
    parameters: { retry_after: 3 },
  });
  expect(((await failure(api.sendMessage(5, 'a'))) as GrammyError).parameters.retry_after).toBe(3);
  server.faults.add({ kind: 'page', status: 502 });
  expect(await failure(api.sendMessage(5, 'b'))).toBeInstanceOf(HttpError);
  server.faults.add({ kind: 'cut', when: 'before' });
  expect(await failure(api.sendMessage(5, 'c'))).toBeInstanceOf(HttpError);
  expect(server.shown(5)).toHaveLength(before);
  server.faults.add({ kind: 'cut', when: 'after' });
  expect(await failure(api.sendMessage(5, 'd'))).toBeInstanceOf(HttpError);
  expect(server.shown(5).at(-1)?.text).toBe('d');
});

test('edits in place and refuses an edit that changes nothing', async () => {
  const { message_id } = await api.sendMessage(5, 'one');
  await api.editMessageText(5, message_id, 'two');
  expect(server.shown(5).at(-1)?.text).toBe('two');
  const error = await failure(api.editMessageText(5, message_id, 'two'));
  expect((error as GrammyError).description).toContain('message is not modified');
});

test('answers 429 over the permitted rate', async () => {
  const strict = await startBotApi({ limits: { perChatPerSecond: 1 } });
  strict.chat({ id: 1 });
  const quick = new Api(strict.token, { apiRoot: strict.root });
  await quick.sendMessage(1, 'a');
  expect(((await failure(quick.sendMessage(1, 'b'))) as GrammyError).error_code).toBe(429);
  await strict.close();
});
