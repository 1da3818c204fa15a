import { encode, fits } from '../buttons/codec.ts';
import { packedDay } from '../buttons/args.ts';
import { highlighted } from '../../core/render/telegram/search.ts';
import { plainText } from '../../core/render/telegram/span.ts';
import { storyList } from '../../core/render/telegram/story.ts';
import { storiesOfDay, storyScreen } from '../screens/edition-parts.ts';
import { note } from '../screens/note.ts';
import { numberRows } from '../screens/picker.ts';
import type { Command } from '../talk/talk.ts';

const OFFERED = 10;

/** /timeline [words]: a story from its first report on; the stories that fit the words, or those of the newest edition. */
export const timeline: Command = {
  async run(talk, words) {
    const { newsroom } = talk.deps;
    const latest = await newsroom.latestDay();
    if (!latest) return talk.show(note(talk.say.day.noEditions));
    if (!words) return talk.show(await storiesOfDay(talk, latest, 's'));
    const found = await newsroom.search({ words: words.slice(0, 200), page: 1, pageSize: 50 });
    const stories = [...new Map(found.hits.filter((hit) => hit.kind === 'event').map((hit) => [hit.id, hit])).values()];
    const [only, ...more] = stories;
    if (!only) return talk.show(note(talk.say.screen.search.none.replace('{words}', words.slice(0, 100))));
    if (!more.length) return talk.show(await storyScreen(talk, only.id, only.day));
    const offered = stories.slice(0, OFFERED);
    const lines = offered.map((hit) => plainText(highlighted(hit.snippet)));
    const rows = numberRows(offered.length, 1, (n) => {
      const args = [offered[n]?.id ?? '', packedDay(offered[n]?.day ?? latest)];
      return fits('tl', args) ? encode('tl', args) : null;
    });
    await talk.show({ blocks: storyList(lines, talk.say.buttons.stories, talk.say.story.pick), rows });
  },
};
