import { LANGUAGES } from '../messages/messages.ts';
import { languageChoice } from '../screens/choices.ts';
import { settingsScreen } from '../screens/settings.ts';
import type { Command } from '../talk/talk.ts';

/** /language [code]: the language of headings and buttons. */
export const language: Command = {
  changes: true,
  async run(talk, words) {
    const wanted = LANGUAGES.find((code) => code === words.toLowerCase());
    if (!wanted) return talk.show(await languageChoice(talk));
    await talk.change({ language: wanted });
    await talk.show(await settingsScreen(talk));
  },
};
