import { ended } from '../commands/unsubscribe.ts';
import { latestScreen } from '../screens/day.ts';
import { settingsScreen } from '../screens/settings.ts';
import { preview, subscribe } from '../screens/subscribed.ts';
import type { Verb } from '../talk.ts';

/** Buttons that start, change and end subscriptions. */
export const SUBSCRIPTION_VERBS: Readonly<Record<string, Verb>> = {
  // The default subscription, in one tap.
  sub: {
    changes: true,
    press: () => async (talk) => {
      const first = await preview(talk);
      const wanted = { time: null, zone: null, weekdays: null, length: null, weekly: false };
      await talk.show(await subscribe(talk, wanted));
      return first ? latestScreen(talk) : null;
    },
  },
  un: { changes: true, press: () => ended },
  se: { press: () => settingsScreen },
};
