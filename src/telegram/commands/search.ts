import { code, fill } from '../../core/render/telegram/span.ts';
import { note } from '../screens/note.ts';
import { searchScreen } from '../screens/search.ts';
import type { Command } from '../talk/talk.ts';

/** /search words place: claimant: from: to:. Without words it asks for them. */
export const search: Command = {
  async run(talk, words) {
    if (words) return talk.show(await searchScreen(talk, words, 1));
    await talk.await({ step: 'search', data: '' });
    const examples = { one: code('dam'), two: code('place:Lviv from:monday') };
    await talk.show(note(fill(talk.say.ask.words, examples)));
  },
};
