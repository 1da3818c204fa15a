import { checkMarkup } from '../markup.ts';
import { badRequest, forbidden } from '../refusal.ts';
import { chatOf, publicChat, type ApiChat, type ApiMessage, type ApiState } from '../state.ts';
import { codePoints, parseText } from '../text.ts';
import type { Payload } from '../wire.ts';

type Fields = Record<string, unknown>;

/** Checks that the bot may write to this chat and topic. */
export function writableChat(state: ApiState, fields: Fields): ApiChat {
  const chat = chatOf(state, fields['chat_id']);
  const me = chat.members.get(state.bot.id);
  if (chat.type === 'channel' && me?.['can_post_messages'] !== true)
    throw me
      ? badRequest('need administrator rights in the channel chat')
      : forbidden('bot is not a member of the channel chat');
  if (chat.type !== 'private' && me?.status === 'kicked') throw forbidden(`bot was kicked from the ${chat.type} chat`);
  if (chat.type !== 'private' && (!me || me.status === 'left'))
    throw forbidden(`bot is not a member of the ${chat.type} chat`);
  if (me?.['can_send_messages'] === false) throw badRequest('not enough rights to send text messages to the chat');
  const thread = fields['message_thread_id'];
  if (thread !== undefined && chat.topics.get(Number(thread)) === undefined)
    throw badRequest('message thread not found');
  if (thread !== undefined && chat.topics.get(Number(thread)) === 'closed') throw badRequest('TOPIC_CLOSED');
  if (fields['message_effect_id'] !== undefined && chat.type !== 'private')
    throw badRequest("can't use message effects in the chat");
  return chat;
}

/** Stores a message in its chat and returns it as the API answers it. */
export function deliver(state: ApiState, fields: Fields, chat: ApiChat, content: Partial<ApiMessage>): ApiMessage {
  const markup = checkMarkup(fields['reply_markup'], chat.type);
  const reply = replyOf(state, fields, chat);
  const message: ApiMessage = {
    message_id: state.nextMessage,
    date: Math.floor(state.now() / 1000),
    from: state.bot,
    chat: publicChat(chat),
    ...content,
    ...(markup?.inline_keyboard ? { reply_markup: markup } : {}),
    ...(fields['message_thread_id'] === undefined
      ? {}
      : { message_thread_id: Number(fields['message_thread_id']), is_topic_message: true }),
    ...(reply === undefined ? {} : { reply_to_message: { message_id: reply } }),
    ...(fields['disable_notification'] === true ? { silent: true } : {}),
  };
  state.nextMessage += 1;
  state.messages.set(chat.id, [...(state.messages.get(chat.id) ?? []), message]);
  return message;
}

function replyOf(state: ApiState, fields: Fields, chat: ApiChat): number | undefined {
  const reply = fields['reply_parameters'] as
    | { message_id?: number; allow_sending_without_reply?: boolean }
    | undefined;
  if (reply?.message_id === undefined) return undefined;
  const known = (state.messages.get(chat.id) ?? []).some((m) => m.message_id === reply.message_id);
  if (!known && !reply.allow_sending_without_reply) throw badRequest('message to be replied not found');
  return known ? reply.message_id : undefined;
}

export function sendMessage(state: ApiState, { fields }: Payload): ApiMessage {
  const chat = writableChat(state, fields);
  const { text, entities, dropped } = parseText(fields['text'], fields['parse_mode'], 'text');
  return deliver(state, fields, chat, { text, entities, ...(dropped ? { dropped_entities: dropped } : {}) });
}

export function sendRichMessage(state: ApiState, { fields }: Payload): ApiMessage {
  const chat = writableChat(state, fields);
  const rich = fields['rich_message'] as { html?: string; markdown?: string } | undefined;
  const source = rich?.html ?? rich?.markdown ?? '';
  if (!source.trim()) throw badRequest('rich message must be non-empty');
  if (codePoints(source.replace(/<[^>]*>/g, '')) > 32_768) throw badRequest('message is too long');
  return deliver(state, fields, chat, { rich_message: rich });
}

export function sendChatAction(state: ApiState, { fields }: Payload): true {
  writableChat(state, fields);
  if (typeof fields['action'] !== 'string') throw badRequest('wrong parameter action in request');
  return true;
}
