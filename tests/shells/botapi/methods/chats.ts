import { badRequest, forbidden } from '../refusal.ts';
import { chatOf, publicChat, type ApiState } from '../state.ts';
import type { Payload } from '../wire.ts';

function asMember(id: number, member: { status: string }): unknown {
  return { user: { id, is_bot: id === 4242, first_name: `Person ${id}` }, ...member };
}

export function getChat(state: ApiState, { fields }: Payload): unknown {
  const chat = chatOf(state, fields['chat_id']);
  if (chat.type !== 'private' && !chat.members.has(state.bot.id))
    throw forbidden(`bot is not a member of the ${chat.type} chat`);
  return publicChat(chat);
}

export function getChatMember(state: ApiState, { fields }: Payload): unknown {
  const chat = chatOf(state, fields['chat_id']);
  const id = Number(fields['user_id']);
  const member = chat.members.get(id);
  if (!member) throw badRequest('member not found');
  return asMember(id, member);
}

export function getChatAdministrators(state: ApiState, { fields }: Payload): unknown {
  const chat = chatOf(state, fields['chat_id']);
  if (chat.type === 'private') throw badRequest('there are no administrators in the private chat');
  const admins = [...chat.members].filter(([, m]) => m.status === 'administrator' || m.status === 'creator');
  return admins.map(([id, member]) => asMember(id, member));
}

export function getChatMemberCount(state: ApiState, { fields }: Payload): number {
  return chatOf(state, fields['chat_id']).members.size;
}

export function leaveChat(state: ApiState, { fields }: Payload): true {
  chatOf(state, fields['chat_id']).members.set(state.bot.id, { status: 'left' });
  return true;
}
