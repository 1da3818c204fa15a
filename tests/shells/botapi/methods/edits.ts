import { checkMarkup } from '../markup.ts';
import { badRequest } from '../refusal.ts';
import { chatOf, type ApiMessage, type ApiState } from '../state.ts';
import { parseText } from '../text.ts';
import type { Payload } from '../wire.ts';

type Fields = Record<string, unknown>;

function messageOf(state: ApiState, fields: Fields, what: string): ApiMessage {
  const chat = chatOf(state, fields['chat_id']);
  const found = state.messages.get(chat.id)?.find((m) => m.message_id === Number(fields['message_id']));
  if (!found) throw badRequest(`message to ${what} not found`);
  if ((found['from'] as { id: number }).id !== state.bot.id)
    throw badRequest(`message can't be ${what === 'edit' ? 'edited' : 'deleted'}`);
  return found;
}

function apply(state: ApiState, message: ApiMessage, fields: Fields, content: Partial<ApiMessage>): ApiMessage {
  const markup = checkMarkup(fields['reply_markup'], message.chat.type);
  const same =
    Object.entries(content).every(([key, value]) => JSON.stringify(message[key]) === JSON.stringify(value)) &&
    JSON.stringify(message.reply_markup) === JSON.stringify(markup);
  if (same) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  Object.assign(message, content, { edit_date: Math.floor(state.now() / 1000) });
  if (markup) message.reply_markup = markup;
  else delete message.reply_markup;
  return message;
}

export function editMessageText(state: ApiState, { fields }: Payload): ApiMessage | true {
  if (fields['inline_message_id'] !== undefined) return true;
  const message = messageOf(state, fields, 'edit');
  if (fields['rich_message'] !== undefined) {
    return apply(state, message, fields, { rich_message: fields['rich_message'] });
  }
  if (message.text === undefined && message.rich_message === undefined)
    throw badRequest('there is no text in the message to edit');
  const { text, entities } = parseText(fields['text'], fields['parse_mode'], 'text');
  return apply(state, message, fields, { text, entities });
}

export function editMessageCaption(state: ApiState, { fields }: Payload): ApiMessage {
  const { text, entities } = parseText(fields['caption'], fields['parse_mode'], 'caption');
  return apply(state, messageOf(state, fields, 'edit'), fields, { caption: text, caption_entities: entities });
}

export function editMessageReplyMarkup(state: ApiState, { fields }: Payload): ApiMessage | true {
  if (fields['inline_message_id'] !== undefined) return true;
  return apply(state, messageOf(state, fields, 'edit'), fields, {});
}

export function deleteMessage(state: ApiState, { fields }: Payload): true {
  const message = messageOf(state, fields, 'delete');
  const rest = state.messages.get(message.chat.id)?.filter((m) => m !== message) ?? [];
  state.messages.set(message.chat.id, rest);
  return true;
}
