import { note } from '../../screens/note.ts';
import type { Command } from '../../talk/talk.ts';
import { usage } from './day-argument.ts';

/** /retract id reason: withdraws a figure, one claimant's count of it, an event or an article, and tells those who got it. */
export const retract: Command = {
  async run(talk, words) {
    const [, id = '', reason = ''] = /^(\S{1,200})\s+([^]{3,500})$/.exec(words) ?? [];
    if (!id) return usage(talk, '/retract f12 misread');
    const { days, chats } = await talk.deps.desk.retract(id, reason);
    const { desk: say, words: language } = talk.say;
    if (!days.length) return talk.show(note(say.unknown.replace('{what}', id)));
    const list = days.map((day) => language.day(day, talk.today)).join(', ');
    await talk.show(note(say.retracted.replace('{what}', id).replace('{days}', list).replace('{n}', String(chats))));
  },
};
