import type { Context, Filter } from 'grammy';
import type { Deps } from './deps.ts';

/** `@bot yesterday` in any chat. */
export async function onInline(ctx: Filter<Context, 'inline_query'>, _deps: Deps): Promise<void> {
  await ctx.answerInlineQuery([]);
}
