import type { ChatSettings } from '../../core/ports/chats.ts';
import type { Button } from '../../core/ports/sender.ts';
import { bold, fill, line } from '../../core/render/telegram/span.ts';
import { encode } from '../buttons/codec.ts';
import { defaultSettings } from '../defaults.ts';
import { isAdmin } from '../talk/open-talk.ts';
import type { Screen } from '../talk/screen.ts';
import { subscribed } from '../asked/subscription.ts';
import type { Talk } from '../talk/talk.ts';
import { editionScreen } from './edition.ts';
import { note } from './note.ts';
import { DEFAULT_TIME, nextWords, slotWords } from './slots.ts';

/** The channels that a person linked, and how to link one. */
export async function channelScreen(talk: Talk): Promise<Screen> {
  if (talk.person === null || talk.kind !== 'private') return note(talk.say.channel.privateOnly);
  const { buttons } = talk.say;
  const channels = await talk.deps.chats.channelsOf(talk.person);
  const lines = channels.map((channel) => line(linkedWords(talk, channel)));
  const add: Button = { label: buttons.channel, url: `https://t.me/${talk.botName}?startchannel&admin=post_messages` };
  const rows = channels.map(({ place, title }) => [
    { label: `${buttons.postNow}: ${title ?? ''}`.trim(), data: encode('cp', [place.chat]) },
    { label: buttons.unlink, data: encode('cu', [place.chat]) },
  ]);
  return {
    blocks: [{ heading: [bold(talk.say.channel.heading)], lines: [line(talk.say.channel.how), ...lines] }],
    rows: [[add], ...rows],
  };
}

function linkedWords(talk: Talk, channel: ChatSettings): string {
  const { say } = talk;
  const slot = channel.slots.map((each) => slotWords(each, channel.zone, say)).join('; ') || say.settings.noNext;
  return say.channel.linked
    .replace('{title}', channel.title ?? '')
    .replace('{slot}', slot)
    .replace('{length}', say.lengths[channel.length]);
}

/** A channel as it is when an admin first adds the bot: the default time, in the admin's zone and language. */
export function newChannel(talk: Talk, chat: number, title: string | null): ChatSettings {
  const { language, zone, zoneChosen } = talk.settings;
  const settings = defaultSettings({ place: { chat, thread: null }, kind: 'channel', title, language, zone });
  const first = subscribed(
    settings,
    { time: null, zone: null, weekdays: null, length: null, weekly: false },
    DEFAULT_TIME,
  );
  const slots = first.kind === 'added' ? first.part.slots : [];
  return { ...settings, zoneChosen, slots: slots ?? [], admin: talk.person };
}

/** Word to the admin that a channel is linked. */
export function channelLinked(talk: Talk, channel: ChatSettings): Screen {
  const words = linkedWords(talk, channel);
  const next = nextWords(talk, channel);
  const rows = [
    [
      { label: talk.say.buttons.postNow, data: encode('cp', [channel.place.chat]) },
      { label: talk.say.buttons.unlink, data: encode('cu', [channel.place.chat]) },
    ],
  ];
  return { ...note(words, next), rows };
}

/** The channel, if this person linked it and is still one of its admins; else null. */
async function own(talk: Talk, chat: number): Promise<ChatSettings | null> {
  if (talk.person === null || talk.kind !== 'private') return null;
  const channel = (await talk.deps.chats.channelsOf(talk.person)).find(({ place }) => place.chat === chat);
  return channel && isAdmin(await talk.memberStatus(chat, talk.person)) ? channel : null;
}

/** Posts the newest edition to a channel now. */
export async function postNow(talk: Talk, chat: number): Promise<Screen> {
  const channel = await own(talk, chat);
  if (!channel) return note(talk.say.channel.notAdmin.replace('{title}', String(chat)));
  const day = await talk.deps.newsroom.latestDay();
  const edition = day && (await talk.deps.newsroom.edition(day));
  if (!edition) return note(talk.say.day.noEditions);
  const to = { ...talk, settings: channel, place: channel.place };
  const sent = await talk.post(
    channel.place,
    await editionScreen(to, edition, { length: channel.length, version: 's' }),
  );
  if (!sent) return note(talk.say.channel.needRights.replace('{title}', channel.title ?? ''));
  return channelLinked(talk, channel);
}

/** Ends the deliveries to a channel. */
export async function unlink(talk: Talk, chat: number): Promise<Screen> {
  const channel = await own(talk, chat);
  if (!channel) return note(talk.say.channel.notAdmin.replace('{title}', String(chat)));
  await talk.deps.chats.save({ ...channel, slots: [], admin: null });
  return note(fill(talk.say.channel.unlinked, { title: channel.title ?? '' }));
}
