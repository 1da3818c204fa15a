import type { Screen } from '../talk/screen.ts';
import type { Talk } from '../talk/talk.ts';
import { subscribe, subscribedScreen } from './subscribed.ts';

/** Gives a slot another time (the newest time of two that coincide wins); an unknown slot, or 0, becomes a new one. */
export async function setTime(talk: Talk, slotId: number, time: string): Promise<Screen> {
  await talk.await(null);
  const slot = talk.settings.slots.find(({ id }) => id === slotId);
  if (!slot) return subscribe(talk, { time, zone: null, weekdays: null, length: null, weekly: false });
  const moved = { ...slot, time };
  const others = talk.settings.slots.filter(
    (each) => each !== slot && !(each.time === time && each.kind === slot.kind),
  );
  await talk.change({ slots: [...others, moved] });
  const kept = talk.settings.slots.find((each) => each.time === time && each.kind === slot.kind) ?? moved;
  return subscribedScreen(talk, kept, 'done');
}
