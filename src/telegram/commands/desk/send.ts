import { note } from '../../screens/note.ts';
import type { Command } from '../../talk/talk.ts';
import { dayAndRest, usage } from './day-argument.ts';

/** /send day: queues an edition to every subscriber of its day who has not got it. */
export const send: Command = {
  async run(talk, words) {
    const found = dayAndRest(talk, words);
    if (!found) return usage(talk, `/send ${talk.today}`);
    const day = talk.say.words.longDay(found.day);
    if (!(await talk.deps.newsroom.edition(found.day)))
      return talk.show(note(talk.say.desk.noEdition.replace('{day}', day)));
    const n = await talk.deps.desk.send(found.day);
    await talk.show(note(talk.say.desk.sent.replace('{day}', day).replace('{n}', String(n))));
  },
};
