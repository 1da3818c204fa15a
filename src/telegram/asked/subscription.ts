import { parseSlot } from '../../core/schedule/parse.ts';
import type { ChatSettings, Length, Slot } from '../../core/ports/chats.ts';
import type { CityZone, Zones } from '../../core/ports/zones.ts';

/** The most times that one chat may have. */
export const MOST_SLOTS = 8;

/** What a reader asked for in one line; what was not said is null. */
export interface Wanted {
  time: string | null;
  zone: string | null;
  weekdays: number[] | null;
  length: Length | null;
  weekly: boolean;
}

export type WantedWords = { kind: 'wanted'; wanted: Wanted } | { kind: 'unreadable'; word: string };

const LENGTHS: Record<string, Length> = Object.fromEntries(
  (
    [
      ['short', 'short kurz court corto krótko krótka стисло коротко коротка'],
      ['standard', 'standard normal estándar стандарт стандартна'],
      ['full', 'full long lang voll complet completo pełna повна повністю'],
    ] as const
  ).flatMap(([length, words]) => words.split(' ').map((word) => [word, length])),
);
const WEEKLY = new Set('weekly wöchentlich hebdomadaire semanal tygodniowo щотижня'.split(' '));

/**
 * Reads "07:30 Lviv weekdays short": a time, a city, zone or offset, weekdays, a length, "weekly", in any order. Cities that name no
 * zone themselves are looked up. The first word that is none of them is named.
 */
export function readWanted(words: string, locale: string, zones: Zones): WantedWords {
  const wanted: Wanted = { time: null, zone: null, weekdays: null, length: null, weekly: false };
  let tokens = words.trim().split(/\s+/).filter(Boolean).slice(0, 24);
  tokens = tokens.filter((token) => {
    const word = token.toLowerCase();
    if (LENGTHS[word]) wanted.length = LENGTHS[word];
    else if (WEEKLY.has(word)) wanted.weekly = true;
    else return true;
    return false;
  });
  for (let tries = 0; tries < 2; tries++) {
    const read = parseSlot(tokens.join(' '), locale);
    if (read.kind === 'slot') {
      const { time, zone, weekdays } = read;
      return { kind: 'wanted', wanted: { ...wanted, time, weekdays, zone: zone ?? wanted.zone } };
    }
    const at = tokens.indexOf(read.word);
    const city = wanted.zone === null ? cityAt(tokens, at, zones) : null;
    if (!city) return read;
    wanted.zone = city.city.zone;
    tokens.splice(at, city.words);
  }
  return { kind: 'unreadable', word: tokens.join(' ') };
}

/** The longest run of up to three words from `at` on that names a city. */
function cityAt(tokens: readonly string[], at: number, zones: Zones): { city: CityZone; words: number } | null {
  for (let words = Math.min(3, tokens.length - at); words > 0; words--) {
    const city = zones.ofCity(tokens.slice(at, at + words).join(' '))[0];
    if (city) return { city, words };
  }
  return null;
}

export type Subscribed = { kind: 'added' | 'already'; slot: Slot; part: Partial<ChatSettings> } | { kind: 'too_many' };

/** The settings after a subscription: a new time adds a slot, the same time changes nothing, zone and length follow what was said. */
export function subscribed(settings: ChatSettings, wanted: Wanted, defaultTime: string): Subscribed {
  const kind = wanted.weekly ? ('weekly' as const) : ('daily' as const);
  const time = wanted.time ?? defaultTime;
  const part: Partial<ChatSettings> = {
    pausedUntil: null,
    state: 'active',
    ...(wanted.zone ? { zone: wanted.zone, zoneChosen: true } : {}),
    ...(wanted.length ? { length: wanted.length } : {}),
  };
  const same = settings.slots.find((slot) => slot.time === time && slot.kind === kind);
  if (same) return { kind: 'already', slot: same, part };
  if (settings.slots.length >= MOST_SLOTS) return { kind: 'too_many' };
  const weekdays = wanted.weekdays ?? (wanted.weekly ? [1] : [1, 2, 3, 4, 5, 6, 7]);
  const slot: Slot = { id: 1 + Math.max(0, ...settings.slots.map((each) => each.id)), time, weekdays, kind };
  return { kind: 'added', slot, part: { ...part, slots: [...settings.slots, slot] } };
}
