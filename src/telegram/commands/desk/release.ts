import { releaseDay, releaseFigure } from '../../screens/desk.ts';
import type { Command } from '../../talk/talk.ts';
import { dayAndRest, usage } from './day-argument.ts';

/** /release day or figure: lets a held edition, or a held figure, go out. */
export const release: Command = {
  async run(talk, words) {
    const held = (await talk.deps.desk.heldFigures()).some(({ id }) => id === words);
    if (held) return talk.show(await releaseFigure(talk, words));
    const found = dayAndRest(talk, words);
    if (!found) return usage(talk, `/release ${talk.today}`);
    await talk.show(await releaseDay(talk, found.day));
  },
};
