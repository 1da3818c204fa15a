import { channelScreen, postNow, unlink } from '../screens/channel.ts';
import { askErase, erased, myData } from '../screens/my-data.ts';
import type { Verb } from '../talk/talk.ts';
import { type Args, StaleButton } from './args.ts';

/** The number of a channel. */
function channelOf(args: Args): number {
  const text = args.rest();
  if (!/^-\d{1,16}$/.test(text)) throw new StaleButton('channel');
  return Number(text);
}

/** Buttons about one's own data and channels. */
export const YOU_VERBS: Readonly<Record<string, Verb>> = {
  my: { press: () => myData },
  er: { press: () => askErase },
  ey: { press: () => erased },
  // Channels: the list, post now, unlink.
  cs: { press: () => channelScreen },
  cp: {
    press: (args) => {
      const chat = channelOf(args);
      return (talk) => postNow(talk, chat);
    },
  },
  cu: {
    press: (args) => {
      const chat = channelOf(args);
      return (talk) => unlink(talk, chat);
    },
  },
};
