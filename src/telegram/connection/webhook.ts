import { createHash, timingSafeEqual } from 'node:crypto';
import type { Update } from 'grammy/types';
import type { BotLog } from '../deps.ts';
import type { Updates } from '../updates/inbox.ts';

const MAX_BODY = 2 * 1024 * 1024;

/**
 * The handler of Telegram's webhook calls. Answers 401 without the secret (compared in constant time), 200 once an update is
 * safely kept (also for a number kept before), 500 when it cannot be kept, so that Telegram repeats the call.
 */
export function webhookHandler(updates: Updates, secret: string, log: BotLog) {
  return async (request: Request): Promise<Response> => {
    const given = request.headers.get('x-telegram-bot-api-secret-token') ?? '';
    if (!same(given, secret)) return new Response('unauthorized', { status: 401 });
    const update = await updateIn(request);
    if (update === null) return new Response('not an update', { status: 400 });
    try {
      await updates.take(update);
      await updates.settled();
      return new Response('ok');
    } catch (error) {
      log.error({ error, update: update.update_id }, 'an update of the webhook could not be kept');
      return new Response('failed', { status: 500 });
    }
  };
}

/** Equal without telling by its time how much of the secret was right. */
function same(given: string, secret: string): boolean {
  const hash = (words: string) => createHash('sha256').update(words).digest();
  return timingSafeEqual(hash(given), hash(secret));
}

async function updateIn(request: Request): Promise<Update | null> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY) return null;
  try {
    const value: unknown = await request.json();
    const good =
      typeof value === 'object' && value !== null && 'update_id' in value && Number.isInteger(value.update_id);
    return good ? (value as Update) : null;
  } catch {
    return null;
  }
}
