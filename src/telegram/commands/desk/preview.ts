import { previewScreen } from '../../screens/desk.ts';
import type { Command } from '../../talk/talk.ts';
import { dayAndRest, usage } from './day-argument.ts';

/** /preview day: the edition as readers will get it, sent to nobody else. */
export const preview: Command = {
  async run(talk, words) {
    const found = words ? dayAndRest(talk, words) : { day: talk.today };
    if (!found) return usage(talk, `/preview ${talk.today}`);
    await talk.show(await previewScreen(talk, found.day));
  },
};
