import type { Context, NextFunction } from 'grammy';
import type { Deps } from '../deps.ts';
import { floodGuard } from './flood.ts';
import { messagesOf } from '../messages/list.ts';

/** Lets through only chats that are served and people who keep a human pace; each of the others gets a word about it, once. */
export function gate(deps: Deps, unhurried: boolean): (ctx: Context, next: NextFunction) => Promise<void> {
  const flood = floodGuard();
  const turnedAway = new Set<number>();
  return async (ctx, next) => {
    const { allowedChats, adminIds } = deps;
    const person = ctx.from?.id;
    const operator = person !== undefined && adminIds.includes(person);
    const where = ctx.chat?.id ?? person;
    if (allowedChats && !operator && where !== undefined && !allowedChats.includes(where)) {
      if (!turnedAway.has(where) && turnedAway.size < 10_000) await word(ctx, 'closed', turnedAway.add(where) && deps);
      return;
    }
    const verdict = person === undefined || unhurried ? 'go' : flood(person, Date.parse(deps.clock.now()));
    if (verdict === 'go') return next();
    if (verdict === 'tell') await word(ctx, 'slow', deps);
    else if (ctx.callbackQuery) await ctx.answerCallbackQuery().catch(() => undefined);
  };
}

async function word(ctx: Context, key: 'closed' | 'slow', deps: Deps): Promise<void> {
  const text = messagesOf(ctx.from?.language_code ?? 'en').other[key];
  try {
    if (ctx.callbackQuery) await ctx.answerCallbackQuery({ text, show_alert: true });
    else if (ctx.chat?.type === 'private' || key === 'slow') await ctx.reply(text);
  } catch (error) {
    deps.log.error({ error }, 'a word at the gate was not delivered');
  }
}
