import type { Bot } from 'grammy';
import { createBot } from '../../../src/telegram/bot.ts';
import type { Deps } from '../../../src/telegram/deps.ts';
import { plainOf, references } from '../../../src/telegram/terminal/plain.ts';
import { type BotApi, startBotApi } from '../botapi/server.ts';
import { textOf } from '../botapi/wire.ts';
import { memoryDeps } from '../memory/deps.ts';

/** A phone in front of the real bot, over the strict Bot API server; everything seen is written down. */
export interface Phone {
  api: BotApi;
  bot: Bot;
  deps: ReturnType<typeof memoryDeps>;
  /** Hands every waiting update to the bot. */
  pump(): Promise<void>;
  /** Writes to a chat and returns what came new or was edited. */
  say(
    text: string,
    options?: { chat?: number; from?: number; thread?: number; language?: string; extra?: Record<string, unknown> },
  ): Promise<string>;
  /** Presses a button of the newest message that has one of this label (or this data). */
  tap(label: string, options?: { chat?: number; from?: number; language?: string }): Promise<string>;
  transcript(): string;
  close(): Promise<void>;
}

export const READER = 100;
const LONG = 600;

/** Starts the server and the bot; `close` both. */
export async function phone(part: Partial<Deps> = {}): Promise<Phone> {
  const api = await startBotApi();
  const deps = memoryDeps(part);
  const bot = createBot(deps, { token: api.token, apiRoot: api.root });
  await bot.init();
  api.chat({ id: READER });
  const lines: string[] = [];
  let offset = 0;
  let seen = 0;
  async function pump(): Promise<void> {
    for (;;) {
      const updates = await bot.api.getUpdates({ offset, timeout: 0 });
      if (!updates.length) return;
      for (const update of updates) {
        offset = update.update_id + 1;
        await bot.handleUpdate(update);
      }
    }
  }
  async function turn(act: string): Promise<string> {
    lines.push(`> ${act}`);
    await pump();
    const news = api.calls.slice(seen).filter(({ method, fields }) => told(method, fields));
    seen = api.calls.length;
    const shown = news.map(({ fields, method, status }) => shownCall(method, fields, status)).join('\n');
    lines.push(shortened(shown), '');
    return shown;
  }
  const written = new Set<string>();
  /** A long passage that the transcript has already is not written again. */
  function shortened(shown: string): string {
    const passage = shown
      .replace(/^\((?:edited|in topic \d+)\)\n/gm, '')
      .replace(/^\[[^\d].*$/gm, '')
      .trim();
    const known = shown.length >= LONG && written.has(passage);
    written.add(passage);
    if (!known) return shown;
    const rows = shown.split('\n').filter((each) => each.startsWith('['));
    return [...shown.split('\n').slice(0, shown.startsWith('(') ? 2 : 1), '(as above)', ...rows].join('\n');
  }
  return {
    api,
    bot,
    deps,
    pump,
    async say(text, { chat = READER, from = READER, thread, language = 'en', extra = {} } = {}) {
      const who = { from: { id: from, language_code: language }, ...(thread === undefined ? {} : { thread }) };
      api.say(chat, text, { ...who, ...extra });
      return turn(text);
    },
    async tap(label, { chat = READER, from = READER, language = 'en' } = {}) {
      const message = api
        .shown(chat)
        .findLast((each) =>
          each.reply_markup?.inline_keyboard
            ?.flat()
            .some(({ text, callback_data }) => text === label || callback_data === label),
        );
      const last = message ?? api.shown(chat).at(-1);
      if (!last) throw new Error('nothing to press yet');
      api.press(last, label, { id: from, language_code: language });
      return turn(`[${label}]`);
    },
    transcript: () => lines.join('\n'),
    close: () => api.close(),
  };
}

const told = (method: string, fields: Record<string, unknown>): boolean =>
  /^(?:send(?!ChatAction)|editMessage)/.test(method) ||
  (method === 'answerCallbackQuery' && fields['text'] !== undefined);

function shownCall(method: string, fields: Record<string, unknown>, status: number): string {
  const text = plainOf(textOf(fields, 'text') || textOf(fields, 'caption'), references());
  const markup = fields['reply_markup'] as { inline_keyboard?: { text: string }[][] } | undefined;
  const rows = (markup?.inline_keyboard ?? []).map((row) => row.map((button) => `[${button.text}]`).join(' '));
  const how =
    method === 'editMessageText'
      ? '(edited)\n'
      : method === 'sendPhoto'
        ? '(picture)\n'
        : method === 'answerCallbackQuery'
          ? '(alert)\n'
          : method === 'sendDocument'
            ? '(file)'
            : '';
  const refused = status === 200 ? '' : `(refused ${status})\n`;
  const topic = fields['message_thread_id'] === undefined ? '' : `(in topic ${textOf(fields, 'message_thread_id')})\n`;
  return [`${refused}${topic}${how}${text}`, ...rows].join('\n');
}
