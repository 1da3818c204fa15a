import { checkMarkup } from '../markup.ts';
import { badRequest } from '../refusal.ts';
import type { ApiState } from '../state.ts';
import { codePoints, parseText } from '../text.ts';
import { textOf, type Payload } from '../wire.ts';

/** A query is answered once and only while it is open. */
function close(state: ApiState, id: unknown, fields: Record<string, unknown>): true {
  if (!state.openQueries.delete(String(id)))
    throw badRequest('query is too old and response timeout expired or query ID is invalid');
  state.answeredQueries.set(String(id), fields);
  return true;
}

export function answerCallbackQuery(state: ApiState, { fields }: Payload): true {
  if (codePoints(textOf(fields, 'text')) > 200) throw badRequest('MESSAGE_TOO_LONG');
  return close(state, fields['callback_query_id'], fields);
}

interface InlineResult {
  type: string;
  id: string;
  title?: string;
  input_message_content?: { message_text?: string; parse_mode?: string };
  reply_markup?: unknown;
}

export function answerInlineQuery(state: ApiState, { fields }: Payload): true {
  const results = (fields['results'] ?? []) as InlineResult[];
  if (results.length > 50) throw badRequest('RESULTS_TOO_MUCH');
  if (new Set(results.map((result) => result.id)).size !== results.length) throw badRequest('RESULT_ID_DUPLICATE');
  if (Buffer.byteLength(textOf(fields, 'next_offset')) > 64) throw badRequest('NEXT_OFFSET_INVALID');
  for (const result of results) checkResult(result);
  return close(state, fields['inline_query_id'], fields);
}

function checkResult(result: InlineResult): void {
  const bytes = Buffer.byteLength(result.id ?? '');
  if (bytes < 1 || bytes > 64) throw badRequest('RESULT_ID_INVALID');
  if (result.type === 'article' && !result.title) throw badRequest("can't parse inline query result: title is empty");
  const content = result.input_message_content;
  if (result.type === 'article' && !content)
    throw badRequest("can't parse inline query result: message content is not specified");
  if (content?.message_text !== undefined) parseText(content.message_text, content.parse_mode, 'text');
  checkMarkup(result.reply_markup, 'private');
}
