import type { Bot } from 'grammy';
import type { Update } from 'grammy/types';
import type { Inbox } from '../core/ports/inbox.ts';
import type { BotLog } from './deps.ts';

/**
 * Handles one update exactly once as far as the database can tell: kept before, settled after. Resolves when it is dealt with;
 * a fault in a handler is logged and settles it too, for a repetition would fail alike. Rejects when it cannot be kept.
 */
export async function handleOnce(bot: Bot, inbox: Inbox, update: Update, log: BotLog): Promise<void> {
  if (!(await inbox.take(update.update_id, JSON.stringify(update)))) return;
  await handle(bot, inbox, update, log);
}

/** Handles what was taken and not handled when the program last ended. */
export async function handlePending(bot: Bot, inbox: Inbox, log: BotLog): Promise<void> {
  for (const json of await inbox.pending()) await handle(bot, inbox, JSON.parse(json) as Update, log);
}

async function handle(bot: Bot, inbox: Inbox, update: Update, log: BotLog): Promise<void> {
  try {
    await bot.handleUpdate(update);
  } catch (error) {
    log.error({ error, update: update.update_id }, 'an update could not be handled');
  }
  await inbox.done(update.update_id);
}
