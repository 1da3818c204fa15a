import { channelScreen } from '../screens/channel.ts';
import type { Command } from '../talk/talk.ts';

/** /channels: the channels that a person linked, and how to link one. */
export const channels: Command = {
  run: async (talk) => talk.show(await channelScreen(talk)),
};
