import { previewScreen, releaseDay, releaseFigure, reportsScreen } from '../screens/desk.ts';
import { note } from '../screens/note.ts';
import { sourcePaused, sourcesScreen } from '../screens/sources.ts';
import { askOtherDay, settled, undatedScreen } from '../screens/undated.ts';
import type { Verb } from '../talk/talk.ts';
import { StaleButton } from './args.ts';

/** Buttons of operators. */
export const DESK_VERBS: Readonly<Record<string, Verb>> = {
  so: { press: () => sourcesScreen },
  qp: {
    desk: true,
    press: (args) => {
      const name = args.rest();
      return (talk) => sourcePaused(talk, name, true);
    },
  },
  qr: {
    desk: true,
    press: (args) => {
      const name = args.rest();
      return (talk) => sourcePaused(talk, name, false);
    },
  },
  ud: { desk: true, press: () => (talk) => undatedScreen(talk, 0) },
  // Files an undated article under a day, or leaves it out.
  us: {
    desk: true,
    press: (args) => {
      const day = args.dayOrNo();
      const id = args.rest();
      if (!id) throw new StaleButton('article');
      return (talk) => settled(talk, id, day);
    },
  },
  uo: {
    desk: true,
    press: (args) => {
      const id = args.rest();
      return (talk) => askOtherDay(talk, id);
    },
  },
  re: {
    desk: true,
    press: (args) => {
      const day = args.day();
      return (talk) => releaseDay(talk, day);
    },
  },
  // A figure that the plausibility rule holds back.
  rf: {
    desk: true,
    press: (args) => {
      const id = args.id();
      return (talk) => releaseFigure(talk, id);
    },
  },
  pr: {
    desk: true,
    press: (args) => {
      const day = args.day();
      return (talk) => previewScreen(talk, day);
    },
  },
  sn: {
    desk: true,
    press: (args) => {
      const day = args.day();
      return async (talk) => {
        const n = await talk.deps.desk.send(day);
        return note(talk.say.desk.sent.replace('{day}', talk.say.words.longDay(day)).replace('{n}', String(n)));
      };
    },
  },
  rl: { desk: true, press: () => reportsScreen },
  rc: {
    desk: true,
    press: (args) => {
      const id = args.int(1, 999_999_999);
      return async (talk) => {
        await talk.deps.chats.closeReport(id);
        return note(talk.say.desk.closed);
      };
    },
  },
};
