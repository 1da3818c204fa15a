import { code, fill } from '../../core/render/telegram/span.ts';
import { latestScreen } from '../screens/day.ts';
import { note } from '../screens/note.ts';
import { preview, subscribe as subscribeTo } from '../screens/subscribed.ts';
import { settingsScreen } from '../screens/settings.ts';
import { readWanted } from '../asked/subscription.ts';
import type { Command } from '../talk/talk.ts';

/** /subscribe [time] [city or zone] [days] [length]: one more delivery; without words the default, or the settings once there is one. */
export const subscribe: Command = {
  changes: true,
  async run(talk, words) {
    if (!words && talk.settings.slots.length) return talk.show(await settingsScreen(talk));
    const read = readWanted(words, talk.settings.language, talk.deps.zones);
    if (read.kind === 'unreadable') {
      const { unreadable, hint } = talk.say.subscribe;
      const one = code('/subscribe 08:00 Kyiv');
      return talk.show(note(fill(unreadable, { word: read.word.slice(0, 60) }), fill(hint, { one })));
    }
    const first = await preview(talk);
    await talk.show(await subscribeTo(talk, read.wanted));
    if (first) await talk.show(await latestScreen(talk));
  },
};
