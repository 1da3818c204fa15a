import { note } from '../../screens/note.ts';
import { encode } from '../../buttons/codec.ts';
import { packedDay } from '../../buttons/args.ts';
import type { Command } from '../../talk/talk.ts';
import { dayAndRest, usage } from './day-argument.ts';

/** /hold day reason: keeps an edition back; its readers are told that it is delayed, and why. */
export const hold: Command = {
  async run(talk, words) {
    const found = dayAndRest(talk, words);
    if (!found?.rest) return usage(talk, `/hold ${talk.today} a date is being checked`);
    await talk.deps.desk.hold(found.day, found.rest.slice(0, 300));
    const said = talk.say.desk.heldDone.replace('{day}', talk.say.words.longDay(found.day));
    const rows = [[{ label: talk.say.buttons.release, data: encode('re', [packedDay(found.day)]) }]];
    await talk.show({ ...note(said), rows });
  },
};
