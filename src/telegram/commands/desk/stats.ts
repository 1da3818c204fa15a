import { bold, fill } from '../../../core/render/telegram/span.ts';
import type { Command } from '../../talk/talk.ts';

/** /stats: chats, articles and deliveries in numbers. */
export const stats: Command = {
  async run(talk) {
    const { chats, articles, days } = await talk.deps.desk.status();
    const { desk: say, words } = talk.say;
    const lines = days.map(({ day, revision, sent, waiting, failed }) =>
      fill(say.day, { day: words.day(day, talk.today), revision, sent, waiting, failed }),
    );
    await talk.show({
      blocks: [{ heading: [bold(say.status)], lines: [fill(say.stats, { chats, articles }), ...lines] }],
    });
  },
};
