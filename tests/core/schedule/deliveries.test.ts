import { expect, test } from 'vitest';
import type { ChatSettings } from '../../../src/core/ports/chats.ts';
import { nextSlot } from '../../../src/core/schedule/next.ts';
import { parseSlot } from '../../../src/core/schedule/parse.ts';
import {
  handledAfter,
  planDeliveries,
  type PlannedDelivery,
  type Subscription,
} from '../../../src/core/schedule/plan.ts';
import cases from '../../specs/schedule/deliveries.json' with { type: 'json' };

test.each(cases)('$says', (given) => {
  const chat = { ...schedule(given), place: { chat: 1, thread: null }, handledUntil: given.handled };
  const subscription: Subscription = { ...chat, state: (given.state ?? 'active') as Subscription['state'] };
  expect(planDeliveries([subscription], given.now, given.briefing ?? 'UTC').map((x) => line(x, given.now))).toEqual(
    given.planned,
  );
});

test('the next delivery waits for the end of a pause and of silent hours', () => {
  const chat = schedule({
    slots: ['23:30 daily'],
    zone: 'Europe/Kyiv',
    pausedUntil: '2024-02-01',
    silent: '22:00-06:30',
  });
  expect(nextSlot(chat, '2024-01-15T00:00:00.000Z', 'UTC')).toMatchObject({
    at: '2024-02-02T04:30:00.000Z',
    day: '2024-02-01',
  });
});

test('without slots nothing comes next', () => {
  expect(nextSlot(schedule({ slots: [], zone: 'UTC' }), '2024-01-15T00:00:00.000Z', 'UTC')).toBeNull();
});

test('a clock set back by an hour repeats nothing, one set back by a year was wrong', () => {
  expect(handledAfter('2024-01-15T08:00:00.000Z', '2024-01-15T07:00:00.000Z')).toBe('2024-01-15T08:00:00.000Z');
  expect(handledAfter('2025-01-15T08:00:00.000Z', '2024-01-15T07:00:00.000Z')).toBe('2024-01-15T07:00:00.000Z');
});

type Given = { slots: string[]; zone: string; carries?: string; silent?: string; pausedUntil?: string };

function schedule({ slots, zone, carries, silent, pausedUntil }: Given) {
  return {
    zone,
    slots: slots.map((words, id) => slotOf(words, id)),
    carries: (carries ?? 'auto') as ChatSettings['carries'],
    silent: silent ?? null,
    pausedUntil: pausedUntil ?? null,
  };
}

function slotOf(words: string, id: number): ChatSettings['slots'][number] {
  const found = parseSlot(words.replace('weekly', ''));
  if (found.kind !== 'slot') throw new Error(words);
  const kind = words.includes('weekly') ? 'weekly' : 'daily';
  return { id, time: found.time ?? '', weekdays: found.weekdays ?? [], kind };
}

function line({ kind, at, from, to, notBefore }: PlannedDelivery, now: string): string {
  const days = kind === 'weekly' ? `${from} to ${to}` : to;
  const wait = notBefore === now ? '' : ` not before ${notBefore}`;
  return `${kind} ${at} carries ${days}${wait}`;
}
