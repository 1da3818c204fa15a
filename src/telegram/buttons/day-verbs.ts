import { dayScreen, latestScreen } from '../screens/day.ts';
import { help } from '../commands/help.ts';
import type { Verb } from '../talk.ts';

const LENGTHS = ['short', 'standard', 'full'] as const;

/** Buttons that open editions. */
export const DAY_VERBS: Readonly<Record<string, Verb>> = {
  // The newest edition.
  la: { press: () => latestScreen },
  he: {
    press: () => async (talk) => {
      await help.run(talk, '');
      return null;
    },
  },
  // A day as the chat got it.
  dy: {
    press: (args) => {
      const day = args.day();
      return (talk) => dayScreen(talk, { day, now: false });
    },
  },
  // A day at a length, as sent or as known now, page by page.
  ed: {
    press: (args) => {
      const [day, length, version, page] = [args.day(), args.oneOf(LENGTHS), args.oneOf(['s', 'n']), args.int(1, 999)];
      return (talk) => dayScreen(talk, { day, now: version === 'n' }, { length, page });
    },
  },
};
