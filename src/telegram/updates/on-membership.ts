import type { Context, Filter } from 'grammy';
import type { Sender } from '../../core/ports/sender.ts';
import { bold, code, fill } from '../../core/render/telegram/span.ts';
import { encode } from '../buttons/codec.ts';
import type { Deps } from '../deps.ts';
import { guarded } from './guarded.ts';
import { openTalk } from '../talk/open-talk.ts';
import { channelLinked, newChannel } from '../screens/channel.ts';
import { note } from '../screens/note.ts';
import type { Talk } from '../talk/talk.ts';

type Change = Filter<Context, 'my_chat_member'>;

/** Blocked, removed, muted, back, or made admin of a channel: deliveries follow. */
export async function onMembership(ctx: Change, deps: Deps, sender: Sender): Promise<void> {
  const member = ctx.myChatMember.new_chat_member;
  const gone = member.status === 'kicked' || member.status === 'left';
  const muted = member.status === 'restricted' && !member.can_send_messages;
  const away = ctx.chat.type === 'private' ? 'blocked' : 'gone';
  await deps.chats.setState(ctx.chat.id, gone ? away : muted ? 'muted' : 'active');
  if (ctx.chat.type === 'channel' && !gone) await linkChannel(ctx, deps, sender);
  const before = ctx.myChatMember.old_chat_member.status;
  const joined = !gone && !muted && (before === 'left' || before === 'kicked');
  if (joined && (ctx.chat.type === 'group' || ctx.chat.type === 'supergroup')) await greet(ctx, deps, sender);
}

/** Says in a group that the bot was added to what it is and how the group gets its edition. */
async function greet(ctx: Change, deps: Deps, sender: Sender): Promise<void> {
  if (deps.allowedChats && !deps.allowedChats.includes(ctx.chat.id)) return;
  const talk = await openTalk(ctx, deps, sender, null);
  if (!talk) return;
  const { start, subscribe, buttons } = talk.say;
  const about = fill(start.about, { name: bold('Daybrief') });
  const rows = [[{ label: buttons.latest, data: encode('la', [], 'new') }]];
  const hint = fill(subscribe.hint, { one: code('/subscribe 08:00 Kyiv') });
  await guarded(talk, ctx, deps, () => talk.show({ ...note(about, hint), rows }));
}

/** An admin added the bot to a channel: it is linked, with word to the admin in private, if the bot may post there. */
async function linkChannel(ctx: Change, deps: Deps, sender: Sender): Promise<void> {
  const { from, chat } = ctx.myChatMember;
  if (
    chat.type !== 'channel' ||
    (deps.allowedChats && !deps.allowedChats.includes(chat.id) && !deps.adminIds.includes(from.id))
  )
    return;
  const talk = await privateTalk(ctx, deps, sender);
  const member = ctx.myChatMember.new_chat_member;
  if (member.status !== 'administrator' || !member.can_post_messages) {
    await deps.chats.setState(chat.id, 'muted');
    await talk?.show(note(talk.say.channel.needRights.replace('{title}', chat.title)));
    return;
  }
  const known = await deps.chats.settings({ chat: chat.id, thread: null });
  if (known?.admin === from.id || !talk) return;
  const channel =
    known && known.slots.length
      ? { ...known, admin: from.id, state: 'active' as const }
      : newChannel(talk, chat.id, chat.title);
  await deps.chats.save(channel);
  await talk.show(channelLinked(talk, channel));
}

/** A conversation with the person who made the change, in their private chat. */
async function privateTalk(ctx: Change, deps: Deps, sender: Sender): Promise<Talk | null> {
  const { from } = ctx.myChatMember;
  const chat = { id: from.id, type: 'private' as const, first_name: from.first_name };
  const inPrivate = Object.create(ctx, { chat: { value: chat }, msg: { value: undefined } }) as Context;
  return openTalk(inPrivate, deps, sender, null);
}

/** A group became a supergroup: everything moves along. */
export async function onMigration(ctx: Filter<Context, 'message:migrate_to_chat_id'>, deps: Deps): Promise<void> {
  await deps.chats.migrate(ctx.chat.id, ctx.msg.migrate_to_chat_id);
}
