import type { Context } from 'grammy';
import { line } from '../../core/render/telegram/span.ts';
import type { Deps } from '../deps.ts';
import type { Talk } from '../talk/talk.ts';

/** Runs what answers a turn. What fails is logged with its cause; the reader gets a plain sentence, never silence. */
export async function guarded(talk: Talk, ctx: Context, deps: Deps, answer: () => Promise<void>): Promise<void> {
  try {
    await answer();
  } catch (error) {
    deps.log.error({ error, update: ctx.update.update_id, chat: talk.place.chat }, 'a turn could not be answered');
    await talk.show({ blocks: [{ lines: [line(talk.say.other.failed)] }] }).catch(() => undefined);
  }
}
