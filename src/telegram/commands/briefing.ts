import { code, fill } from '../../core/render/telegram/span.ts';
import { encode } from '../buttons/codec.ts';
import { askedDay } from '../asked/day-words.ts';
import { dayScreen, latestScreen } from '../screens/day.ts';
import { note } from '../screens/note.ts';
import type { Command, Talk } from '../talk/talk.ts';

/** /briefing [day] [now]: the edition of any day; without a day the newest. */
export const briefing: Command = {
  async run(talk, words) {
    if (!words) return talk.show(await latestScreen(talk));
    const asked = askedDay(words, talk.today, talk.settings.language);
    if (!asked) return talk.show(unreadableDay(talk, words, '/briefing'));
    await talk.show(await dayScreen(talk, asked));
  },
};

/** Says which words are no day and how one is written. */
export function unreadableDay(talk: Talk, words: string, command: string) {
  const { day, buttons } = talk.say;
  const shown = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  const hint = fill(day.hint, { one: code(`${command} ${talk.today}`), two: code(`${command} yesterday`) });
  const rows = [
    [
      { label: buttons.latest, data: encode('la') },
      { label: buttons.calendar, data: encode('ca', [talk.today.slice(0, 4) + talk.today.slice(5, 7)]) },
    ],
  ];
  return { ...note(fill(day.unreadable, { words: shown }), hint), rows };
}
