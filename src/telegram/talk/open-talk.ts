import { type Context, InputFile } from 'grammy';
import type { ChatSettings, Place } from '../../core/ports/chats.ts';
import type { Sender } from '../../core/ports/sender.ts';
import { defaultSettings } from '../defaults.ts';
import type { Deps } from '../deps.ts';
import { languageOf, messagesOf } from '../messages/list.ts';
import { threadOf } from '../sending/payload.ts';
import { allParts, isOneMessage, onePart } from '../sending/present.ts';
import type { Screen } from './screen.ts';
import type { Talk } from './talk.ts';
import { dayIn } from './today.ts';

/** The message that an answer may take the place of. */
export interface Target {
  messageId: number;
}

/** The chat, or its topic, that an update comes from; null for updates without a chat. */
export function placeOf(ctx: Context): Place | null {
  if (!ctx.chat) return null;
  const message = ctx.msg;
  const thread = message?.is_topic_message ? (message.message_thread_id ?? null) : null;
  return { chat: ctx.chat.id, thread };
}

/** Gathers what a handler needs of one update; `target` is the message whose button was pressed, if the answer may replace it. */
export async function openTalk(ctx: Context, deps: Deps, sender: Sender, target: Target | null): Promise<Talk | null> {
  const place = placeOf(ctx);
  if (!place || !ctx.chat) return null;
  const stored = await deps.chats.settings(place);
  const settings = stored ?? firstSettings(ctx, place, deps);
  // Operators are told things unasked: in the language that they were met in.
  if (!stored && ctx.chat.type === 'private' && deps.adminIds.includes(ctx.chat.id)) await deps.chats.save(settings);
  return talkOf({ ctx, deps, sender, target, place, settings, known: stored !== null });
}

function firstSettings(ctx: Context, place: Place, deps: Deps): ChatSettings {
  const language = languageOf(ctx.from?.language_code);
  const title = ctx.chat && 'title' in ctx.chat ? (ctx.chat.title ?? null) : null;
  return defaultSettings({ place, kind: ctx.chat?.type ?? 'private', title, language, zone: deps.zone });
}

interface Opening {
  ctx: Context;
  deps: Deps;
  sender: Sender;
  target: Target | null;
  place: Place;
  settings: ChatSettings;
  known: boolean;
}

function talkOf(opening: Opening): Talk {
  const { ctx, deps, place } = opening;
  let { settings, known } = opening;
  const person = ctx.from && !anonymous(ctx) ? ctx.from.id : null;
  const now = deps.clock.now();
  const memberStatus = (chat: number, id: number) => statusOf(ctx, chat, id);
  return {
    deps,
    place,
    person,
    now,
    kind: ctx.chat?.type ?? 'private',
    botName: ctx.me.username,
    operator: person !== null && deps.adminIds.includes(person),
    memberStatus,
    get settings() {
      return settings;
    },
    get known() {
      return known;
    },
    get say() {
      return messagesOf(settings.language);
    },
    get view() {
      const { words, screen } = messagesOf(settings.language);
      return { words, screen, bot: ctx.me.username };
    },
    get today() {
      return dayIn(settings.zone, now);
    },
    show: (screen) => show(screen, { ...opening, settings }, person),
    async change(part) {
      await deps.chats.save({ ...settings, ...part });
      settings = (await deps.chats.settings(place)) ?? { ...settings, ...part };
      known = true;
    },
    async await(dialogue) {
      if (person !== null) await deps.chats.setDialogue(place, person, dialogue);
    },
    post: (to, screen) => post(opening.sender, to, screen, settings.language),
    async toOperators(screen) {
      for (const chat of deps.adminIds) await post(opening.sender, { chat, thread: null }, screen, 'en');
    },
    async working() {
      await ctx.api.sendChatAction(place.chat, 'typing', threadOf(place)).catch(() => undefined);
    },
    async mayChange() {
      if (ctx.chat?.type === 'private' || anonymous(ctx)) return true;
      return person !== null && isAdmin(await memberStatus(place.chat, person));
    },
  };
}

/** An admin who writes in the group's name. */
const anonymous = (ctx: Context): boolean =>
  ctx.msg?.sender_chat?.id !== undefined && ctx.msg.sender_chat.id === ctx.chat?.id && !ctx.callbackQuery;

/** Whether a member of that status may change a chat. */
export const isAdmin = (status: string | null): boolean => status === 'creator' || status === 'administrator';

async function statusOf(ctx: Context, chat: number, person: number): Promise<string | null> {
  try {
    return (await ctx.api.getChatMember(chat, person)).status;
  } catch {
    return null;
  }
}

async function show(screen: Screen, opening: Opening, person: number | null): Promise<void> {
  const { sender, target, place, settings, ctx } = opening;
  const say = messagesOf(settings.language);
  if (target && isOneMessage(screen)) {
    const edited = await sender.edit(place, target.messageId, onePart(screen, say));
    if (edited.kind === 'sent') return sendFile(screen, place, ctx);
  }
  const parts = screen.pager ? [onePart(screen, say)] : allParts(screen, say);
  const alone = screen.alone && place.chat < 0 && person !== null ? { onlyFor: person } : {};
  for (const part of parts) {
    const outcome = await sender.send(place, { ...part, ...alone }, { silent: false });
    if (outcome.kind !== 'sent') throw new Error(`answer not sent: ${outcome.kind}`);
  }
  await sendFile(screen, place, ctx);
}

async function post(sender: Sender, to: Place, screen: Screen, language: string): Promise<boolean> {
  for (const part of allParts(screen, messagesOf(language))) {
    const outcome = await sender.send(to, part, { silent: false });
    if (outcome.kind !== 'sent') return false;
  }
  return true;
}

async function sendFile({ file }: Screen, place: Place, ctx: Context): Promise<void> {
  if (!file) return;
  await ctx.api.sendDocument(place.chat, new InputFile(Buffer.from(file.content), file.name), threadOf(place));
}
