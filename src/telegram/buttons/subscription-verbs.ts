import { addDays } from '../../core/date/calendar.ts';
import { ended } from '../commands/unsubscribe.ts';
import { latestScreen } from '../screens/day.ts';
import { pauseChoice, pausedUntil, resumed } from '../screens/pause.ts';
import { preview, subscribe } from '../screens/subscribed.ts';
import { slotList, timeChoice, toggledDays, weekdayChoice } from '../screens/times.ts';
import { setTime } from '../screens/set-time.ts';
import { askZone, zoneTold } from '../screens/zone.ts';
import { note } from '../screens/note.ts';
import type { Verb } from '../talk/talk.ts';
import { StaleButton } from './args.ts';

const NOTHING = { time: null, zone: null, weekdays: null, length: null, weekly: false };
const MOST_IDS = 2_000_000_000;

/** Buttons that start, change and end subscriptions. */
export const SUBSCRIPTION_VERBS: Readonly<Record<string, Verb>> = {
  // The default subscription, in one tap.
  sub: {
    changes: true,
    press: () => async (talk) => {
      const first = await preview(talk);
      await talk.show(await subscribe(talk, NOTHING));
      return first ? latestScreen(talk) : null;
    },
  },
  wk: { changes: true, press: () => (talk) => subscribe(talk, { ...NOTHING, weekly: true }) },
  un: { changes: true, press: () => ended },
  zo: { changes: true, press: () => askZone },
  zs: {
    changes: true,
    press: (args) => {
      const zone = args.rest();
      if (!isZone(zone)) throw new StaleButton('zone');
      return (talk) => zoneTold(talk, zone);
    },
  },
  tm: {
    changes: true,
    press: (args) => {
      const id = args.int(0, MOST_IDS);
      return (talk) => timeChoice(talk, id);
    },
  },
  ts: {
    changes: true,
    press: (args) => {
      const [id, time] = [args.int(0, MOST_IDS), args.rest()];
      if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(time)) throw new StaleButton('time');
      return (talk) => setTime(talk, id, `${time.slice(0, 2)}:${time.slice(2)}`);
    },
  },
  wd: {
    changes: true,
    press: (args) => {
      const id = args.int(0, MOST_IDS);
      return (talk) => weekdayChoice(talk, id);
    },
  },
  wt: {
    changes: true,
    press: (args) => {
      const [id, tap] = [args.int(0, MOST_IDS), args.int(0, 8)];
      return async (talk) => {
        const changed = talk.settings.slots.map((slot) =>
          slot.id === id ? { ...slot, weekdays: toggledDays(slot, tap) } : slot,
        );
        await talk.change({ slots: changed });
        return weekdayChoice(talk, id);
      };
    },
  },
  sl: { changes: true, press: () => slotList },
  sd: {
    changes: true,
    press: (args) => {
      const id = args.int(0, MOST_IDS);
      return async (talk) => {
        await talk.change({ slots: talk.settings.slots.filter((slot) => slot.id !== id) });
        return slotList(talk);
      };
    },
  },
  pa: { changes: true, press: () => pauseChoice },
  pv: {
    changes: true,
    press: (args) => {
      const days = args.int(1, 366);
      return async (talk) => (await pausedUntil(talk, addDays(talk.today, days))) ?? note(talk.say.other.stale);
    },
  },
  rs: { changes: true, press: () => resumed },
};

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name }).format(0);
    return true;
  } catch {
    return false;
  }
}
