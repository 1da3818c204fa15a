import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { handledAfter, planDeliveries, type Subscription } from '../../../src/core/schedule/plan.ts';
import { firingsOf, ZONES, type WallClock, wallClock } from './reference.ts';

const FROM = Date.UTC(2011, 6, 1);
const TO = Date.UTC(2013, 6, 1);
const STEP = 15 * 60_000;
const clocks = new Map<string, WallClock>(ZONES.map((zone) => [zone, wallClock(zone, FROM, TO, STEP)]));

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const slot = fc.record({
  id: fc.constantFrom(1, 2, 3),
  time,
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }).map((x) => x.sort((a, b) => a - b)),
  kind: fc.constantFrom<'daily' | 'weekly'>('daily', 'weekly'),
});
const chat = fc.record({
  zone: fc.constantFrom(...ZONES),
  slots: fc.uniqueArray(slot, { maxLength: 3, selector: (x) => x.id }),
  pausedUntil: fc.option(fc.constantFrom('2011-11-01', '2012-02-29', '2012-12-31')),
});
/** Ticks every quarter of an hour, with restarts after hours, days or weeks away, and clocks set back by up to twenty hours. */
const run = fc.record({
  begin: fc.integer({ min: 0, max: Math.floor((TO - FROM) / STEP) - 3000 }),
  gaps: fc.array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constant(1) },
      { weight: 2, arbitrary: fc.integer({ min: 2, max: 700 }) },
      { weight: 1, arbitrary: fc.integer({ min: -80, max: -1 }) },
    ),
    { minLength: 50, maxLength: 150 },
  ),
});

test('every slot that the wall clock reaches is delivered once; after time away only the latest of each kind', () => {
  fc.assert(
    fc.property(chat, run, ({ zone, slots, pausedUntil }, { begin, gaps }) => {
      const clock = clocks.get(zone);
      if (!clock) throw new Error(zone);
      const firings = slots.flatMap((x) => firingsOf(x, clock, pausedUntil));
      let now = FROM + begin * STEP;
      let handled = now;
      const planned: string[] = [];
      const expected: string[] = [];
      for (const gap of gaps) {
        now = Math.min(TO - STEP, Math.max(FROM, now + gap * STEP));
        const subscription = subscriptionOf({ zone, slots, pausedUntil, handled });
        for (const x of planDeliveries([subscription], iso(now), 'UTC')) planned.push(`${x.kind} ${x.at}`);
        for (const kind of ['daily', 'weekly']) {
          const due = firings.filter((x) => x.kind === kind && x.at > handled && x.at <= now).map((x) => x.at);
          if (due.length > 0) expected.push(`${kind} ${iso(Math.max(...due))}`);
        }
        handled = Date.parse(handledAfter(iso(handled), iso(now)));
      }
      // Place, slot and instant name a delivery; what a clock set back by days plans again is the same delivery.
      expect([...new Set(planned)].sort()).toEqual([...new Set(expected)].sort());
      const doubled = gaps.every((gap) => gap > 0) ? planned.length - new Set(planned).size : 0;
      expect(doubled).toBe(0);
    }),
    { numRuns: 300, seed: 20220224 },
  );
});

function iso(at: number): string {
  return new Date(at).toISOString();
}

function subscriptionOf(
  chat: Pick<Subscription, 'zone' | 'slots' | 'pausedUntil'> & { handled: number },
): Subscription {
  const { handled, ...settings } = chat;
  const place = { chat: 1, thread: null };
  return { ...settings, place, state: 'active', carries: 'auto', silent: null, handledUntil: iso(handled) };
}
