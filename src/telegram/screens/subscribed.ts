import type { Slot } from '../../core/ports/chats.ts';
import { encode } from '../buttons/codec.ts';
import type { Screen } from '../talk/screen.ts';
import { subscribed, type Wanted } from '../asked/subscription.ts';
import type { Talk } from '../talk/talk.ts';
import { note } from './note.ts';
import { DEFAULT_TIME, nextWords, slotWords } from './slots.ts';

/** Carries a subscription out and says what now holds and when the next edition comes. */
export async function subscribe(talk: Talk, wanted: Wanted): Promise<Screen> {
  const result = subscribed(talk.settings, wanted, DEFAULT_TIME);
  if (result.kind === 'too_many') return note(talk.say.subscribe.tooMany);
  const { time, kind } = result.slot;
  await talk.change(result.part);
  const slot = talk.settings.slots.find((each) => each.time === time && each.kind === kind) ?? result.slot;
  return subscribedScreen(talk, slot, result.kind === 'added' ? 'done' : 'already');
}

/** What a chat has subscribed to, with buttons to change it. */
export function subscribedScreen(talk: Talk, slot: Slot, word: 'done' | 'already'): Screen {
  const { say, settings } = talk;
  const told = say.subscribe[word]
    .replace('{slot}', slotWords(slot, settings.zone, say))
    .replace('{length}', say.lengths[settings.length]);
  const hint = settings.zoneChosen ? null : say.subscribe.zoneHint.replace('{time}', slot.time);
  return { ...note(told, nextWords(talk) ?? say.settings.noNext, hint), rows: slotRows(talk, slot) };
}

function slotRows(talk: Talk, slot: Slot) {
  const { buttons } = talk.say;
  return [
    [
      { label: buttons.city, data: encode('zo') },
      { label: buttons.time, data: encode('tm', [slot.id]) },
      { label: buttons.days, data: encode('wd', [slot.id]) },
      { label: buttons.length, data: encode('le') },
    ],
    [
      { label: buttons.settings, data: encode('se') },
      { label: buttons.unsubscribe, data: encode('un') },
    ],
  ];
}

/** Sends the newest edition along when this chat has not had it: the reader sees at once what will come. */
export async function preview(talk: Talk): Promise<boolean> {
  const latest = await talk.deps.newsroom.latestDay();
  const last = await talk.deps.chats.lastDelivered(talk.place);
  return latest !== null && (last === null || last.day < latest);
}
