import type { Bot } from 'grammy';
import type { Update } from 'grammy/types';
import type { Inbox } from '../../core/ports/inbox.ts';
import type { BotLog } from '../deps.ts';

/** Updates on their way through the bot, each handled exactly once as far as the database can tell. */
export interface Updates {
  /** Resolves once the update is taken in, each number once; `handled` when it is dealt with. It is kept once `settled`. */
  take(update: Update): Promise<{ handled: Promise<void> }>;
  /** Settles when all that was taken is kept, on the disk: only then may Telegram hear that it arrived. */
  settled(): Promise<void>;
  /** The bot is ready: begins, beside each other, what was kept and not handled, in this run of the program or the one before. */
  begin(): Promise<void>;
  /** Settles when nothing is being handled. */
  idle(): Promise<void>;
}

/** The updates of one bot. A fault in a handler is logged and settles the update too, for a repetition would fail alike. */
export function createUpdates(bot: Bot, inbox: Inbox, log: BotLog): Updates {
  const inHand = new Map<number, Promise<void>>();
  let ready = false;
  const handle = async (update: Update): Promise<void> => {
    try {
      await bot.handleUpdate(update);
    } catch (error) {
      log.error({ error, update: update.update_id }, 'an update could not be handled');
    }
    await inbox.done(update.update_id);
  };
  const follow = (id: number, work: Promise<void>): Promise<void> => {
    const handled = work
      .catch((error: unknown) => log.error({ error, update: id }, 'an update could not be settled'))
      .finally(() => inHand.delete(id));
    inHand.set(id, handled);
    return handled;
  };
  return {
    async take(update) {
      const id = update.update_id;
      const under = inHand.get(id);
      if (under) return { handled: under };
      const keeping = inbox.take(id, JSON.stringify(update));
      // Taken before the bot is ready: `begin` finds it.
      if (!ready) return keeping.then(() => ({ handled: Promise.resolve() }));
      const work = keeping.then(
        (fresh) => (fresh ? handle(update) : undefined),
        () => undefined,
      );
      const handled = follow(id, work);
      await keeping;
      return { handled };
    },
    settled: () => inbox.settled(),
    async begin() {
      ready = true;
      const reading = inbox.pending();
      // What is in hand at the moment of reading may be among what was read, and done before it is looked at.
      const before = new Set(inHand.keys());
      for (const json of await reading) {
        const update = JSON.parse(json) as Update;
        if (!before.has(update.update_id)) void follow(update.update_id, handle(update));
      }
    },
    async idle() {
      while (inHand.size > 0) await Promise.all(inHand.values());
    },
  };
}
