import { settingsScreen } from '../screens/settings.ts';
import type { Command } from '../talk/talk.ts';

/** /settings: everything the chat chose, and the next delivery. */
export const settings: Command = {
  run: async (talk) => talk.show(await settingsScreen(talk)),
};
