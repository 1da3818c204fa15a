import type { Slot } from '../../core/ports/chats.ts';
import type { Button } from '../../core/ports/sender.ts';
import { code, fill } from '../../core/render/telegram/span.ts';
import { weekdayShort } from '../../core/render/words/locale.ts';
import { encode } from '../buttons/codec.ts';
import type { Screen } from '../talk/screen.ts';
import { MOST_SLOTS } from '../asked/subscription.ts';
import type { Talk } from '../talk/talk.ts';
import { settingsScreen } from './settings.ts';
import { note } from './note.ts';
import { slotWords } from './slots.ts';

const HOURS = ['06:00', '07:00', '08:00', '09:00', '12:00', '18:00', '20:00', '22:00'];

/** Asks for a time: of the slot with this id, or of a new one (0). */
export async function timeChoice(talk: Talk, slotId: number): Promise<Screen> {
  await talk.await({ step: 'time', data: String(slotId) });
  const buttons = HOURS.map((time) => ({ label: time, data: encode('ts', [slotId, time.replace(':', '')]) }));
  const ask = fill(talk.say.subscribe.askTime, { one: code('07:30') });
  return { ...note(ask), rows: [buttons.slice(0, 4), buttons.slice(4), back(talk)] };
}

const back = (talk: Talk): Button[] => [{ label: talk.say.buttons.settings, data: encode('se') }];

/** The weekdays of a slot, toggled by tapping. */
export async function weekdayChoice(talk: Talk, slotId: number): Promise<Screen> {
  const slot = talk.settings.slots.find(({ id }) => id === slotId) ?? talk.settings.slots[0];
  if (!slot) return settingsScreen(talk);
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => {
    const name = weekdayShort(talk.say.words.language, day);
    return { label: slot.weekdays.includes(day) ? `✓ ${name}` : name, data: encode('wt', [slot.id, day]) };
  });
  const all = [
    { label: talk.say.buttons.everyDay, data: encode('wt', [slot.id, 0]) },
    { label: talk.say.buttons.weekdays, data: encode('wt', [slot.id, 8]) },
  ];
  const done = { label: talk.say.buttons.done, data: encode('se') };
  return { ...note(talk.say.subscribe.askDays), rows: [days.slice(0, 4), days.slice(4), all, [done]] };
}

/** A slot's weekdays after a tap: 0 every day, 8 Monday to Friday, else that day is put in or taken out; never none. */
export function toggledDays(slot: Slot, tap: number): number[] {
  if (tap === 0) return [1, 2, 3, 4, 5, 6, 7];
  if (tap === 8) return [1, 2, 3, 4, 5];
  const without = slot.weekdays.filter((day) => day !== tap);
  const days = without.length === slot.weekdays.length ? [...without, tap].sort((a, b) => a - b) : without;
  return days.length ? days : slot.weekdays;
}

/** The times of a chat: one tap removes, two buttons add. */
export async function slotList(talk: Talk): Promise<Screen> {
  const { slots, zone } = talk.settings;
  if (!slots.length) return settingsScreen(talk);
  const { remove, days } = talk.say.buttons;
  const rows = slots.flatMap((slot) => [
    [{ label: remove.replace('{what}', slotWords(slot, zone, talk.say)), data: encode('sd', [slot.id]) }],
    [{ label: slots.length > 1 ? `${days}: ${slot.time}` : days, data: encode('wd', [slot.id]) }],
  ]);
  const add = [
    { label: talk.say.buttons.add, data: encode('tm', [0]) },
    { label: talk.say.buttons.weekly, data: encode('wk') },
  ];
  return { ...note(talk.say.ask.slots), rows: [...rows, slots.length < MOST_SLOTS ? add : [], back(talk)] };
}
