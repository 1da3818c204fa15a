import { fill } from '../../core/render/telegram/span.ts';
import { comingDay } from '../asked/coming-day.ts';
import { note } from '../screens/note.ts';
import { pauseChoice, pausedUntil } from '../screens/pause.ts';
import type { Command } from '../talk/talk.ts';

/** /pause [day]: no deliveries until that day. */
export const pause: Command = {
  changes: true,
  async run(talk, words) {
    if (!words || !talk.settings.slots.length) return talk.show(await pauseChoice(talk));
    const day = comingDay(words, talk.today, talk.settings.language);
    const screen = day ? await pausedUntil(talk, day) : null;
    await talk.show(screen ?? note(fill(talk.say.pause.unreadable, { words: words.slice(0, 60) })));
  },
};
