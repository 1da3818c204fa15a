import { help } from '../commands/help.ts';
import { calendarScreen } from '../screens/calendar.ts';
import { dayScreen, latestScreen } from '../screens/day.ts';
import { claimsOfDay, figuresOfDay, storiesOfDay, storyScreen } from '../screens/edition-parts.ts';
import { diffScreen } from '../screens/diff.ts';
import type { Verb } from '../talk/talk.ts';

const LENGTHS = ['short', 'standard', 'full'] as const;
const VERSIONS = ['s', 'n'] as const;

/** Buttons that open editions and their parts. */
export const DAY_VERBS: Readonly<Record<string, Verb>> = {
  // Nothing: names of weekdays, days without an edition.
  no: { press: () => async () => null },
  // The newest edition.
  la: { press: () => latestScreen },
  he: { press: () => async (talk) => (await help.run(talk, ''), null) },
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
      const [day, length, version, page] = [args.day(), args.oneOf(LENGTHS), args.oneOf(VERSIONS), args.int(1, 999)];
      return (talk) => dayScreen(talk, { day, now: version === 'n' }, { length, page });
    },
  },
  // The whole of a day that was shown as a selection.
  wh: {
    press: (args) => {
      const day = args.day();
      return (talk) => dayScreen(talk, { day, now: false }, { whole: true });
    },
  },
  // The figures of a day.
  fl: {
    press: (args) => {
      const [day, version, page] = [args.day(), args.oneOf(VERSIONS), args.int(1, 999)];
      return (talk) => figuresOfDay(talk, day, version, page);
    },
  },
  // Claims that differ.
  cl: {
    press: (args) => {
      const [day, version, n] = [args.day(), args.oneOf(VERSIONS), args.int(1, 999)];
      return (talk) => claimsOfDay(talk, day, version, n);
    },
  },
  // The stories of a day, and one of them.
  st: {
    press: (args) => {
      const [day, version] = [args.day(), args.oneOf(VERSIONS)];
      return (talk) => storiesOfDay(talk, day, version);
    },
  },
  tl: {
    press: (args) => {
      const [id, day] = [args.id(), args.day()];
      return (talk) => storyScreen(talk, id, day);
    },
  },
  // A month.
  ca: {
    press: (args) => {
      const day = args.month();
      return (talk) => calendarScreen(talk, day);
    },
  },
  // Sent and now.
  df: {
    press: (args) => {
      const day = args.day();
      return (talk) => diffScreen(talk, day);
    },
  },
};
