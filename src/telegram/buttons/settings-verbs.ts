import { LANGUAGES } from '../messages/messages.ts';
import {
  carriesChoice,
  languageChoice,
  lengthChoice,
  SECTIONS,
  sectionChoice,
  silentChoice,
} from '../screens/choices.ts';
import { settingsScreen } from '../screens/settings.ts';
import type { Talk, Verb } from '../talk/talk.ts';
import { StaleButton } from './args.ts';

const LENGTHS = ['short', 'standard', 'full'] as const;
const CARRIES = ['auto', 'today', 'yesterday'] as const;
const ALERTS = [0, 1, 3, 5, 10];

const kept = async (talk: Talk, part: Parameters<Talk['change']>[0]) => {
  await talk.await(null);
  await talk.change(part);
  return settingsScreen(talk);
};

/** Buttons that show and change what a chat chose. */
export const SETTINGS_VERBS: Readonly<Record<string, Verb>> = {
  se: {
    press: () => async (talk) => {
      await talk.await(null);
      return settingsScreen(talk);
    },
  },
  le: { changes: true, press: () => lengthChoice },
  ls: {
    changes: true,
    press: (args) => {
      const length = args.oneOf(LENGTHS);
      return (talk) => kept(talk, { length });
    },
  },
  sc: { changes: true, press: () => sectionChoice },
  sx: {
    changes: true,
    press: (args) => {
      const section = args.oneOf(SECTIONS);
      return async (talk) => {
        const { hidden } = talk.settings;
        const without = hidden.filter((each) => each !== section);
        await talk.change({ hidden: without.length < hidden.length ? without : [...hidden, section] });
        return sectionChoice(talk);
      };
    },
  },
  lg: { changes: true, press: () => languageChoice },
  ln: {
    changes: true,
    press: (args) => {
      const language = args.oneOf(LANGUAGES);
      return (talk) => kept(talk, { language });
    },
  },
  cy: { changes: true, press: () => carriesChoice },
  cv: {
    changes: true,
    press: (args) => {
      const carries = args.oneOf(CARRIES);
      return (talk) => kept(talk, { carries });
    },
  },
  si: { changes: true, press: () => silentChoice },
  sv: {
    changes: true,
    press: (args) => {
      const text = args.rest();
      const [, h1, m1, h2, m2] = /^([01]\d|2[0-3])([0-5]\d)-([01]\d|2[0-3])([0-5]\d)$/.exec(text) ?? [];
      if (!h1 && text !== 'off') throw new StaleButton('span');
      return (talk) => kept(talk, { silent: h1 ? `${h1}:${m1}-${h2}:${m2}` : null });
    },
  },
  em: { changes: true, press: () => (talk) => kept(talk, { emptyDays: !talk.settings.emptyDays }) },
  ri: { changes: true, press: () => (talk) => kept(talk, { rich: !talk.settings.rich }) },
  // The next number of alerts a day, round and round.
  al: {
    changes: true,
    press: () => (talk) => {
      const at = ALERTS.findIndex((each) => each > talk.settings.alertsPerDay);
      return kept(talk, { alertsPerDay: ALERTS[Math.max(0, at)] ?? 0 });
    },
  },
};
