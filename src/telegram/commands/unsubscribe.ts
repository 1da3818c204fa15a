import { note } from '../screens/note.ts';
import type { Command, Talk } from '../talk/talk.ts';

/** /unsubscribe: ends every subscription of the chat, unasked. */
export const unsubscribe: Command = {
  changes: true,
  run: async (talk) => talk.show(await ended(talk)),
};

/** Ends them and says so. */
export async function ended(talk: Talk) {
  if (!talk.settings.slots.length) return note(talk.say.subscribe.notSubscribed);
  await talk.change({ slots: [], pausedUntil: null });
  return note(talk.say.subscribe.ended);
}
