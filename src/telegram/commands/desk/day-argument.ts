import { code, fill } from '../../../core/render/telegram/span.ts';
import type { Day } from '../../../core/model.ts';
import { askedDay } from '../../asked/day-words.ts';
import { note } from '../../screens/note.ts';
import type { Talk } from '../../talk/talk.ts';

/** A day and the words after it. */
export interface DayAndRest {
  day: Day;
  rest: string;
}

/** The longest run of up to four words that names a day, and what follows it; null when none does. */
export function dayAndRest(talk: Talk, words: string): DayAndRest | null {
  const tokens = words.split(/\s+/).filter(Boolean);
  for (let count = Math.min(4, tokens.length); count > 0; count--) {
    const asked = askedDay(tokens.slice(0, count).join(' '), talk.today, talk.settings.language);
    if (asked) return { day: asked.day, rest: tokens.slice(count).join(' ') };
  }
  return null;
}

/** Shows how a command is used. */
export const usage = (talk: Talk, example: string) =>
  talk.show(note(fill(talk.say.desk.usage, { one: code(example) })));
