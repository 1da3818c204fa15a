import { type Bot, GrammyError } from 'grammy';
import type { BotLog } from '../deps.ts';

const RETRY = 3_000;

/**
 * Asks Telegram who the bot is and tells it which way updates go, until it answers or the signal comes. `refused`: the token is wrong, trying again is no use.
 */
export async function begin(
  bot: Bot,
  receive: () => Promise<unknown>,
  log: BotLog,
  signal: AbortSignal,
): Promise<'ready' | 'refused' | 'stopped'> {
  while (!signal.aborted) {
    try {
      // Not `bot.init()`: it tries again by itself, without a word and without end.
      bot.botInfo = await bot.api.getMe(signal as Parameters<typeof bot.api.getMe>[0]);
      await receive();
      return 'ready';
    } catch (error) {
      if (error instanceof GrammyError && [401, 404].includes(error.error_code)) return 'refused';
      if (signal.aborted) return 'stopped';
      log.error({ error }, 'Telegram does not answer yet; asked again in three seconds');
      await new Promise((resolve) => {
        setTimeout(resolve, RETRY).unref();
        signal.addEventListener('abort', resolve, { once: true });
      });
    }
  }
  return 'stopped';
}
