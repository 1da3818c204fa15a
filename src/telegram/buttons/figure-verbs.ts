import { figureScreen } from '../screens/figure.ts';
import type { Verb } from '../talk.ts';

/** Buttons of figures. */
export const FIGURE_VERBS: Readonly<Record<string, Verb>> = {
  // One figure opened.
  fi: {
    press: (args) => {
      const [id, day] = [args.id(), args.maybeDay()];
      return (talk) => figureScreen(talk, id, day);
    },
  },
};
