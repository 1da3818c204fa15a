import type { Day } from '../../core/model.ts';
import { bold, line } from '../../core/render/telegram/span.ts';
import { encode } from '../buttons/codec.ts';
import type { Screen } from '../talk/screen.ts';
import type { Answer, Talk } from '../talk/talk.ts';
import { note } from './note.ts';

const LONGEST = 2000;

/** Asks what is wrong with an edition, or with one item of it. */
export async function askReport(talk: Talk, day: Day, item: string | null): Promise<Screen> {
  if (talk.person === null) return note(talk.say.other.fallback);
  await talk.await({ step: 'report', data: `${day} ${item ?? ''}`.trim() });
  return { ...note(talk.say.ask.report), rows: [[{ label: talk.say.buttons.cancel, data: encode('cx') }]] };
}

/** Keeps a report in the reader's words and hands it to the operators. */
export const takeReport: Answer = async (talk, words, data) => {
  if (talk.person === null) return;
  const [day = null, item = null] = data.split(' ');
  await talk.await(null);
  const report = { place: talk.place, person: talk.person, day, item, words: words.slice(0, LONGEST), at: talk.now };
  const id = await talk.deps.chats.report(report);
  await talk.show(note(talk.say.report.thanks));
  await talk.toOperators({
    blocks: [
      {
        heading: [bold(talk.say.report.operator)],
        lines: [line([day, item].filter(Boolean).join(' ')), line(report.words)],
      },
    ],
    rows: [[{ label: talk.say.buttons.close, data: encode('rc', [id]) }]],
  });
};
