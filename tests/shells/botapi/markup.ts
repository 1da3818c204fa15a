import { badRequest } from './refusal.ts';
import { codePoints } from './text.ts';

export interface ApiButton {
  text: string;
  callback_data?: string;
  url?: string;
  switch_inline_query?: string;
  switch_inline_query_current_chat?: string;
  copy_text?: { text: string };
  web_app?: { url: string };
  pay?: boolean;
}

export interface ApiMarkup {
  inline_keyboard?: ApiButton[][];
  keyboard?: unknown[][];
  remove_keyboard?: boolean;
  force_reply?: boolean;
}

const ACTIONS = [
  'callback_data',
  'url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'copy_text',
  'web_app',
  'pay',
] as const;

/** Checks a reply markup as Telegram does; returns it as it would stand under the message. */
export function checkMarkup(asked: unknown, chatType: string): ApiMarkup | undefined {
  if (asked === undefined || asked === null) return undefined;
  if (typeof asked !== 'object') throw badRequest("can't parse reply keyboard markup JSON object");
  const markup: ApiMarkup = asked;
  const rows = markup.inline_keyboard;
  if (!rows) return markup;
  if (!Array.isArray(rows) || rows.some((row) => !Array.isArray(row)))
    throw badRequest("can't parse inline keyboard button: expected an Array of Arrays");
  const buttons = rows.flat();
  if (buttons.length > 100) throw badRequest('reply markup is too long');
  if (Buffer.byteLength(JSON.stringify(markup)) > 10_240) throw badRequest('reply markup is too long');
  for (const button of buttons) checkButton(button, chatType);
  return { inline_keyboard: rows.filter((row) => row.length > 0) };
}

function checkButton(button: ApiButton, chatType: string): void {
  if (typeof button.text !== 'string' || button.text.trim() === '')
    throw badRequest('can\'t parse inline keyboard button: Field "text" must be non-empty');
  const actions = ACTIONS.filter((name) => button[name] !== undefined);
  if (actions.length !== 1)
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  if (button.callback_data !== undefined) {
    const bytes = Buffer.byteLength(button.callback_data);
    if (bytes < 1 || bytes > 64) throw badRequest('BUTTON_DATA_INVALID');
  }
  if (button.url !== undefined && !/^(?:https?:\/\/[^/\s]*\.[^/\s]+|tg:\/\/)/i.test(button.url))
    throw badRequest(`inline keyboard button URL '${button.url}' is invalid: Wrong HTTP URL`);
  if (button.web_app && chatType !== 'private') throw badRequest('BUTTON_TYPE_INVALID');
  if (button.copy_text && !(codePoints(button.copy_text.text) >= 1 && codePoints(button.copy_text.text) <= 256))
    throw badRequest("can't parse inline keyboard button: copy text is invalid");
}
