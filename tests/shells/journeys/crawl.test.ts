import { expect, test } from 'vitest';
import { READER_COMMANDS } from '../../../src/telegram/commands/names.ts';
import { LANGUAGES } from '../../../src/telegram/messages/messages.ts';
import { pictures } from '../../../src/telegram/sending/picture.ts';
import { memoryDeps } from '../memory/deps.ts';
import { type Phone, phone } from './phone.ts';

const drawn = pictures();
/** Buttons that begin the same lead to the same screen; a few of each kind are pressed. */
const PRESSES_A_KIND = 3;
const ADMIN = 201;

type Where = { chat: number; from: number; thread?: number; language: string };

async function newPhone(): Promise<Phone> {
  let at = Date.parse('2026-05-05T10:00:00Z');
  const clock = { now: () => new Date((at += 5000)).toISOString() };
  return phone({ clock, pictures: drawn, zones: memoryDeps().zones });
}

/** Sends every command, then presses what came, and what comes of that, until no kind of button is left. Returns the kinds. */
async function crawl(reader: Phone, where: Where): Promise<Set<string>> {
  const pressed: string[] = [];
  const kindOf = (data: string) => data.split(':')[1] ?? '';
  const next = () =>
    reader.api
      .shown(where.chat)
      .flatMap((message) => message.reply_markup?.inline_keyboard?.flat() ?? [])
      .flatMap((button) => button.callback_data ?? [])
      .find(
        (data) =>
          !pressed.includes(data) && pressed.filter((other) => kindOf(other) === kindOf(data)).length < PRESSES_A_KIND,
      );
  for (const command of READER_COMMANDS)
    expect({ command, answer: await reader.say(`/${command}`, where) }).not.toEqual({ command, answer: '' });
  for (let data = next(); data !== undefined; data = next()) {
    pressed.push(data);
    const answer = await reader.tap(data, where);
    expect({ data, answer }).not.toMatchObject({ answer: expect.stringMatching(/\(alert\)/) });
  }
  const answered = reader.api.calls.filter(({ method }) => method === 'answerCallbackQuery');
  expect(answered).toHaveLength(pressed.length);
  return new Set(pressed.map(kindOf));
}

/** What Telegram refused, an edit that changes nothing aside. */
const refusals = (reader: Phone) =>
  reader.api.calls
    .filter(({ status, answer }) => status !== 200 && !/not modified/.test(JSON.stringify(answer)))
    .map(({ method, answer }) => ({ method, answer }));

test.each(LANGUAGES)('in %s every command and every button that can be reached answers', async (language) => {
  const reader = await newPhone();
  const kinds = await crawl(reader, { chat: 100, from: 100, language });
  expect(reader.deps.errors).toEqual([]);
  expect(refusals(reader)).toEqual([]);
  expect(kinds.size).toBeGreaterThan(40);
  await reader.close();
});

test('in a group they do too, for its administrator', async () => {
  const reader = await newPhone();
  reader.api.chat({ id: -600, type: 'group', members: { [ADMIN]: { status: 'administrator' } } });
  const kinds = await crawl(reader, { chat: -600, from: ADMIN, language: 'en' });
  expect(reader.deps.errors).toEqual([]);
  expect(refusals(reader)).toEqual([]);
  expect(kinds.size).toBeGreaterThan(35);
  await reader.close();
});

test('in a topic of a forum they do too, and every answer stays in the topic', async () => {
  const reader = await newPhone();
  const members = { [ADMIN]: { status: 'administrator' } };
  reader.api.chat({ id: -500, type: 'supergroup', is_forum: true, topics: { 7: 'open' }, members });
  const kinds = await crawl(reader, { chat: -500, from: ADMIN, thread: 7, language: 'en' });
  expect(reader.deps.errors).toEqual([]);
  expect(refusals(reader)).toEqual([]);
  expect(kinds.size).toBeGreaterThan(35);
  const sent = reader.api.calls.filter(({ method }) => method.startsWith('send'));
  expect(sent.filter(({ fields }) => fields['message_thread_id'] !== 7).map(({ method }) => method)).toEqual([]);
  await reader.close();
});
