import { expect, test } from 'vitest';
import { READER_COMMANDS } from '../../../src/telegram/commands/names.ts';
import { LANGUAGES } from '../../../src/telegram/messages/messages.ts';
import { pictures } from '../../../src/telegram/picture.ts';
import { memoryDeps } from '../memory/deps.ts';
import { phone } from './phone.ts';

const drawn = pictures();
/** Buttons that begin the same lead to the same screen; one press of each kind, and a few of those with other arguments. */
const PRESSES_A_KIND = 3;

test.each(LANGUAGES)('in %s every command and every button that can be reached answers', async (language) => {
  let at = Date.parse('2026-05-05T10:00:00Z');
  const clock = { now: () => new Date((at += 5000)).toISOString() };
  const reader = await phone({ clock, pictures: drawn, zones: memoryDeps().zones });
  const pressed = new Map<string, number>();
  const kinds = new Set<string>();
  const data = () =>
    reader.api
      .shown(100)
      .flatMap((message) => message.reply_markup?.inline_keyboard?.flat() ?? [])
      .flatMap((button) => button.callback_data ?? []);
  const next = () =>
    data().find((each) => {
      const kind = each.split(':')[1] ?? '';
      return (
        !pressed.has(each) &&
        [...pressed.keys()].filter((other) => other.split(':')[1] === kind).length < PRESSES_A_KIND
      );
    });
  for (const command of READER_COMMANDS)
    expect({ command, answer: await reader.say(`/${command}`, { language }) }).not.toEqual({ command, answer: '' });
  for (let button = next(); button; button = next()) {
    pressed.set(button, 1);
    kinds.add(button.split(':')[1] ?? '');
    const answer = await reader.tap(button, { language });
    expect({ button, answer }).not.toMatchObject({ answer: expect.stringMatching(/\(alert\)/) });
  }
  expect(reader.deps.errors).toEqual([]);
  const refused = reader.api.calls.filter(
    ({ status, answer }) => status !== 200 && !/not modified/.test(JSON.stringify(answer)),
  );
  expect(refused.map(({ method, answer }) => ({ method, answer }))).toEqual([]);
  const answered = reader.api.calls.filter(({ method }) => method === 'answerCallbackQuery');
  expect(answered).toHaveLength(pressed.size);
  expect(kinds.size).toBeGreaterThan(40);
  await reader.close();
});
