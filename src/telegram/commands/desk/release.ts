import { note } from '../../screens/note.ts';
import { releaseDay } from '../../screens/desk.ts';
import type { Command } from '../../talk.ts';
import { dayAndRest, usage } from './day-argument.ts';

/** /release day or figure: lets a held edition, or a held figure, go out. */
export const release: Command = {
  async run(talk, words) {
    const { desk } = talk.deps;
    const held = (await desk.heldFigures()).find(({ id }) => id === words);
    if (held) {
      await desk.releaseFigure(held.id);
      return talk.show(note(talk.say.desk.released.replace('{what}', held.line)));
    }
    const found = dayAndRest(talk, words);
    if (!found) return usage(talk, `/release ${talk.today}`);
    await talk.show(await releaseDay(talk, found.day));
  },
};
