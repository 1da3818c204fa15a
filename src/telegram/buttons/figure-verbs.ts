import { chartScreen } from '../screens/chart.ts';
import { evidenceScreen } from '../screens/evidence.ts';
import { figureScreen } from '../screens/figure.ts';
import { figuresScreen } from '../screens/figures.ts';
import { searchScreen } from '../screens/search.ts';
import type { Verb } from '../talk/talk.ts';

/** Buttons of figures and of search. */
export const FIGURE_VERBS: Readonly<Record<string, Verb>> = {
  // One figure opened.
  fi: {
    press: (args) => {
      const [id, day] = [args.id(), args.maybeDay()];
      return (talk) => figureScreen(talk, id, day);
    },
  },
  // Its chart, light or dark.
  ch: {
    press: (args) => {
      const [id, theme] = [args.id(), args.oneOf(['l', 'd'])];
      return (talk) => chartScreen(talk, id, theme === 'l' ? 'light' : 'dark');
    },
  },
  // The paragraph around its sentence.
  ev: {
    press: (args) => {
      const [id, day] = [args.id(), args.day()];
      return (talk) => evidenceScreen(talk, id, day);
    },
  },
  // A page of the list of all figures.
  fg: {
    press: (args) => {
      const [page, words] = [args.int(1, 9999), args.rest()];
      return (talk) => figuresScreen(talk, words, page);
    },
  },
  // A page of hits.
  sr: {
    press: (args) => {
      const [page, words] = [args.int(1, 9999), args.rest()];
      return (talk) => searchScreen(talk, words, page);
    },
  },
};
