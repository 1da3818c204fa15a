import type { Transformer } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import { plainOf, type References } from './plain.ts';

/** The chat in the terminal: one person, whose number no Telegram user has. */
export const PERSON = 1;

/** What stands in for Telegram: prints what the bot sends and remembers the buttons last shown. */
export interface TerminalServer {
  transformer: Transformer;
  /** The message and data of button number `n` (from 1) of what was shown last. */
  button(n: number): { messageId: number; button: InlineKeyboardButton } | null;
}

interface Outgoing {
  text?: string;
  caption?: string;
  message_id?: number;
  photo?: unknown;
  document?: unknown;
  show_alert?: boolean;
  reply_markup?: { inline_keyboard?: InlineKeyboardButton[][] };
}

/** `print` writes a line; `save` keeps a file and returns its path. */
export function terminalServer(
  refs: References,
  print: (text: string) => void,
  save: (file: unknown) => Promise<string>,
): TerminalServer {
  let lastId = 0;
  let shown: { messageId: number; buttons: InlineKeyboardButton[] } = { messageId: 0, buttons: [] };

  function showMessage(payload: Outgoing, messageId: number): void {
    const rows = payload.reply_markup?.inline_keyboard ?? [];
    const buttons = rows.flat();
    const text = plainOf(payload.text ?? payload.caption ?? '', refs);
    if (text) print(text);
    let n = 0;
    for (const row of rows)
      print(row.map(({ text }) => (text === String(++n) ? `[${n}]` : `[${n} ${text}]`)).join(' '));
    print('');
    if (buttons.length) shown = { messageId, buttons };
  }

  async function answer(method: string, payload: Outgoing): Promise<unknown> {
    const file = payload.photo ?? payload.document;
    if (file !== undefined) print(await save(file));
    if (method === 'editMessageText' || method.startsWith('send')) {
      if (method === 'sendChatAction') return true;
      const messageId = payload.message_id ?? ++lastId;
      showMessage(payload, messageId);
      return { message_id: messageId, date: 1, chat: { id: PERSON, type: 'private', first_name: 'Reader' } };
    }
    if (method === 'answerCallbackQuery' && payload.text) print(`${payload.text}\n`);
    return method === 'getChatMember' ? { status: 'creator' } : true;
  }

  return {
    transformer: async (_previous, method, payload) => {
      if (method === 'sendRichMessage')
        return { ok: false, error_code: 400, description: 'Bad Request: not in a terminal' };
      return { ok: true, result: (await answer(method, payload as Outgoing)) as never };
    },
    button(n) {
      const button = shown.buttons[n - 1];
      return button ? { messageId: shown.messageId, button } : null;
    },
  };
}
