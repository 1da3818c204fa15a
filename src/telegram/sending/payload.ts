import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import { neutral } from '../../core/render/telegram/safe.ts';
import type { Place } from '../../core/ports/chats.ts';
import type { Button } from '../../core/ports/sender.ts';

const LABEL = 60;

/** Buttons as Telegram wants them; empty rows go, labels are kept short enough for a phone. */
export function keyboard(rows: readonly (readonly Button[])[]): InlineKeyboardMarkup {
  return { inline_keyboard: rows.filter((row) => row.length).map((row) => row.map(inlineButton)) };
}

function inlineButton(button: Button): InlineKeyboardButton {
  const label = Array.from(neutral(button.label).trim());
  const text = label.length > LABEL ? `${label.slice(0, LABEL - 1).join('')}…` : label.join('') || '·';
  if ('data' in button) return { text, callback_data: button.data };
  if ('url' in button) return { text, url: button.url };
  return { text, switch_inline_query_current_chat: button.inlineQuery };
}

/** What every text message carries: HTML, no preview that drowns the text, its topic, its buttons. */
export function textOptions(rows: readonly (readonly Button[])[]) {
  const markup = keyboard(rows);
  return {
    parse_mode: 'HTML' as const,
    link_preview_options: { is_disabled: true },
    ...(markup.inline_keyboard.length ? { reply_markup: markup } : {}),
  };
}

/** The topic of a place, where it is one. */
export const threadOf = (place: Place) => (place.thread === null ? {} : { message_thread_id: place.thread });
