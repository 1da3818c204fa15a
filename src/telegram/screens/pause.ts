import { addDays } from '../../core/date/calendar.ts';
import type { Day } from '../../core/model.ts';
import { code, fill } from '../../core/render/telegram/span.ts';
import { encode } from '../buttons/codec.ts';
import type { Screen } from '../talk/screen.ts';
import type { Talk } from '../talk/talk.ts';
import { note } from './note.ts';

const SPANS = [1, 3, 7, 14, 30];
/** A pause ends within a year, or it is no pause. */
const LONGEST = 366;

/** Asks until when to pause. */
export async function pauseChoice(talk: Talk): Promise<Screen> {
  if (!talk.settings.slots.length) return note(talk.say.subscribe.notSubscribed);
  await talk.await({ step: 'pause', data: '' });
  const buttons = SPANS.map((days) => ({
    label: talk.say.words.day(addDays(talk.today, days), talk.today),
    data: encode('pv', [days]),
  }));
  const example = code(talk.say.words.day(addDays(talk.today, 10), talk.today));
  return { ...note(fill(talk.say.ask.pause, { one: example })), rows: [buttons.slice(0, 3), buttons.slice(3)] };
}

/** Pauses until a day; null where the day is past or too far. */
export async function pausedUntil(talk: Talk, day: Day): Promise<Screen | null> {
  if (day <= talk.today || day > addDays(talk.today, LONGEST)) return null;
  await talk.await(null);
  await talk.change({ pausedUntil: day });
  const done = talk.say.pause.done.replace('{day}', talk.say.words.longDay(day));
  return { ...note(done), rows: [[{ label: talk.say.buttons.resume, data: encode('rs') }]] };
}

/** Ends the pause. */
export async function resumed(talk: Talk): Promise<Screen> {
  await talk.change({ pausedUntil: null });
  return note(talk.say.pause.ended);
}
