import { defaultsIn } from '../../dist/telegram/defaults.js';

const defaults = defaultsIn('UTC');

/** What a private chat that chose nothing but its place has. */
export const settings = (chat) => ({ ...defaults({ chat, thread: null }), zoneChosen: true });

const FIRST_CHAT = 1000;
const AT_ONCE = 1000;
/** So many private chats, all with the same slots; those saved together wait for the disk together. */
export async function subscribe(storage, count, slots) {
  for (let from = 0; from < count; from += AT_ONCE) {
    const chats = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, n) => FIRST_CHAT + from + n);
    await Promise.all(chats.map((chat) => storage.chats.save({ ...settings(chat), slots })));
  }
}
