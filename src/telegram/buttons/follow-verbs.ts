import { titleOf } from '../../core/render/lines/title.ts';
import { storyScreen } from '../screens/edition-parts.ts';
import { figureScreen } from '../screens/figure.ts';
import { addFollow, followList, removeFollow, toggleFollow } from '../screens/follow.ts';
import { askReport } from '../screens/report.ts';
import { note } from '../screens/note.ts';
import { readFollow } from '../asked/follows.ts';
import type { Verb } from '../talk/talk.ts';

const LABEL = 60;

/** Buttons that follow, stop following, and report. */
export const FOLLOW_VERBS: Readonly<Record<string, Verb>> = {
  fo: { press: () => (talk) => followList(talk) },
  fr: {
    changes: true,
    press: (args) => {
      const [at, mark] = [args.int(0, 99), args.id()];
      return (talk) => removeFollow(talk, at, mark);
    },
  },
  // A figure.
  ff: {
    changes: true,
    press: (args) => {
      const [id, day] = [args.id(), args.day()];
      return async (talk) => {
        const figure = await talk.deps.newsroom.figure(id);
        if (!figure) return note(talk.say.figures.gone);
        const label = titleOf(figure, figure.claims.at(-1)).slice(0, LABEL);
        return toggleFollow(talk, { kind: 'figure', value: id, label, mode: 'follow' }, () =>
          figureScreen(talk, id, day),
        );
      };
    },
  },
  // A story.
  fs: {
    changes: true,
    press: (args) => {
      const [id, day] = [args.id(), args.day()];
      return async (talk) => {
        const story = await talk.deps.newsroom.story(id);
        const headline = story?.reports.at(-1)?.headline;
        if (!headline) return note(talk.say.story.gone);
        const label = headline.slice(0, LABEL);
        return toggleFollow(talk, { kind: 'story', value: id, label, mode: 'follow' }, () =>
          storyScreen(talk, id, day),
        );
      };
    },
  },
  // Words that were searched for.
  fk: {
    changes: true,
    press: (args) => {
      const follow = readFollow(args.rest(), 'follow');
      return async (talk) => (follow ? addFollow(talk, follow) : followList(talk));
    },
  },
  // An error in an edition or in one of its figures.
  rp: {
    press: (args) => {
      const [day, item] = [args.day(), args.rest()];
      return (talk) => askReport(talk, day, item || null);
    },
  },
  // Never mind.
  cx: {
    press: () => async (talk) => {
      await talk.await(null);
      return note(talk.say.other.cancelled);
    },
  },
};
