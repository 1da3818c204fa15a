import { type Api, GrammyError } from 'grammy';
import type { Place } from '../../core/ports/chats.ts';
import type { SendOutcome } from '../../core/ports/outbox.ts';
import type { Limiter, OutgoingMessage, Sender } from '../../core/ports/sender.ts';
import { type Files, NO_FILES, sendPicture } from './files.ts';
import { outcomeOf } from '../connection/outcome.ts';
import { keyboard, textOptions, threadOf } from './payload.ts';

/** A wait that an answer to a person sits out; a longer one is left to whoever asked. */
const PATIENCE_SECONDS = 60;

/**
 * Sends messages at the pace of `limiter` and says what became of them. Nothing is sent twice by itself: only what Telegram refused
 * (a rich message, a picture it no longer keeps, a wait that is over) is sent in another form or again.
 */
export function createSender(
  api: Api,
  limiter: Limiter,
  kind: 'answer' | 'broadcast',
  files: Files = NO_FILES,
): Sender {
  const to = { api, files };
  async function paced(place: Place, request: () => Promise<number>): Promise<SendOutcome> {
    const about = { chat: place.chat, group: place.chat < 0, kind };
    for (let attempt = 1; ; attempt++) {
      await limiter.admit(about);
      const outcome = await limiter.through(about, () => tried(request));
      if (outcome.kind !== 'retry') return outcome;
      limiter.pause(place.chat, outcome.afterSeconds);
      if (kind === 'broadcast' || attempt > 2 || outcome.afterSeconds > PATIENCE_SECONDS) return outcome;
    }
  }
  return {
    async send(place, message, options) {
      if (message.rich !== undefined) {
        const rich = await paced(place, () => sendRich(api, place, message, options.silent));
        if (rich.kind !== 'unparsable' && rich.kind !== 'too_long' && rich.kind !== 'token_refused') return rich;
      }
      if (message.onlyFor !== undefined) {
        const alone = await paced(place, () => sendOne(to, place, message, options.silent));
        if (alone.kind !== 'unparsable') return alone;
      }
      const { onlyFor: _none, ...open } = message;
      return paced(place, () => sendOne(to, place, open, options.silent));
    },
    edit: (place, messageId, message) => paced(place, () => editOne(api, place, messageId, message)),
  };
}

/** The connection, and what Telegram keeps of earlier uploads. */
interface Ways {
  api: Api;
  files: Files;
}

async function tried(request: () => Promise<number>): Promise<SendOutcome> {
  try {
    return { kind: 'sent', messageId: await request() };
  } catch (error) {
    return outcomeOf(error);
  }
}

function common(place: Place, message: OutgoingMessage, silent: boolean) {
  const reply = { message_id: message.replyTo ?? 0, allow_sending_without_reply: true };
  return {
    ...threadOf(place),
    ...(silent ? { disable_notification: true } : {}),
    ...(message.onlyFor === undefined ? {} : { ephemeral_message_parameters: { receiver_user_id: message.onlyFor } }),
    ...(message.replyTo === undefined ? {} : { reply_parameters: reply }),
  };
}

async function sendOne({ api, files }: Ways, place: Place, message: OutgoingMessage, silent: boolean): Promise<number> {
  const { html, rows, photo } = message;
  const options = { ...textOptions(rows), ...common(place, message, silent) };
  if (photo === undefined) return (await api.sendMessage(place.chat, html, options)).message_id;
  const { link_preview_options: _none, ...rest } = options;
  return sendPicture(photo, files, (file) => api.sendPhoto(place.chat, file, { caption: html, ...rest }));
}

async function sendRich(api: Api, place: Place, message: OutgoingMessage, silent: boolean): Promise<number> {
  const markup = keyboard(message.rows);
  const sent = await api.raw.sendRichMessage({
    chat_id: place.chat,
    rich_message: { html: message.rich ?? '', skip_entity_detection: true },
    ...(markup.inline_keyboard.length ? { reply_markup: markup } : {}),
    ...common(place, message, silent),
  });
  return sent.message_id;
}

async function editOne(api: Api, place: Place, messageId: number, message: OutgoingMessage): Promise<number> {
  try {
    await api.editMessageText(place.chat, messageId, message.html, textOptions(message.rows));
  } catch (error) {
    const same = error instanceof GrammyError && /message is not modified/.test(error.description);
    if (!same) throw error;
  }
  return messageId;
}
