import { nextSlot } from '../../core/schedule/next.ts';
import type { ChatSettings, Slot } from '../../core/ports/chats.ts';
import { fill, type Line } from '../../core/render/telegram/span.ts';
import { timeSpan } from '../../core/render/telegram/view.ts';
import { clockWords, weekdayShort } from '../../core/render/words/locale.ts';
import type { Messages } from '../messages/messages.ts';
import type { Talk } from '../talk/talk.ts';

/** The time that one tap subscribes to. */
export const DEFAULT_TIME = '08:00';
export const EVERY_DAY: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
const WORKING_DAYS: readonly number[] = [1, 2, 3, 4, 5];

/** A zone as readers know it: its city, or the offset of zones that have none. */
export function zoneName(zone: string): string {
  const offset = /^Etc\/GMT([+-])(\d+)$/.exec(zone);
  if (offset) return `UTC${offset[1] === '-' ? '+' : '−'}${offset[2]}`;
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** "08:00 Kyiv, every day". */
export function slotWords(slot: Omit<Slot, 'id'>, zone: string, say: Messages): string {
  const template = slot.kind === 'weekly' ? say.settings.weekly : say.settings.slot;
  const values = { time: slot.time, zone: zoneName(zone), days: weekdaysWords(slot.weekdays, say) };
  return template.replace(/\{(\w+)\}/g, (_, name: keyof typeof values) => values[name]);
}

function weekdaysWords(weekdays: readonly number[], say: Messages): string {
  if (weekdays.length === 7) return say.settings.everyDay;
  if (weekdays.join() === WORKING_DAYS.join()) return say.settings.weekdays;
  return weekdays.map((day) => weekdayShort(say.words.language, day)).join(', ');
}

/** When the next delivery comes, on the reader's own clock, and which day it carries; null when nothing is due. */
export function nextWords(talk: Talk, settings: ChatSettings = talk.settings): Line | null {
  const next = nextSlot(settings, talk.now, talk.deps.zone);
  if (!next) return null;
  const { words, subscribe } = talk.say;
  const local = clockWords(words.language, next.at, settings.zone);
  return fill(subscribe.next, {
    time: timeSpan(next.at, `${local}, ${zoneName(settings.zone)}`, 'wDt'),
    day: words.day(next.day, talk.today),
  });
}
