import type { Context, Filter } from 'grammy';
import type { Sender } from '../core/ports/sender.ts';
import type { Deps } from './deps.ts';

/** Blocked, removed, muted or back: deliveries follow. */
export async function onMembership(ctx: Filter<Context, 'my_chat_member'>, deps: Deps, _sender: Sender): Promise<void> {
  const { status } = ctx.myChatMember.new_chat_member;
  const gone = status === 'kicked' || status === 'left';
  const state = gone ? (ctx.chat.type === 'private' ? 'blocked' : 'gone') : 'active';
  await deps.chats.setState(ctx.chat.id, state);
}

/** A group became a supergroup: everything moves along. */
export async function onMigration(ctx: Filter<Context, 'message:migrate_to_chat_id'>, deps: Deps): Promise<void> {
  await deps.chats.migrate(ctx.chat.id, ctx.msg.migrate_to_chat_id);
}
