import type { Entity } from './html.ts';
import type { ApiMarkup } from './markup.ts';
import { badRequest } from './refusal.ts';

export interface ApiChat {
  id: number;
  type: 'private' | 'group' | 'supergroup' | 'channel';
  title?: string;
  username?: string;
  first_name?: string;
  is_forum?: boolean;
  /** Members by id with their status; the bot's own status stands under its id. */
  members: Map<number, { status: string; [right: string]: unknown }>;
  /** Topics of a forum. */
  topics: Map<number, 'open' | 'closed'>;
}

export interface ApiMessage {
  message_id: number;
  date: number;
  edit_date?: number;
  chat: Omit<ApiChat, 'members' | 'topics'>;
  message_thread_id?: number;
  text?: string;
  caption?: string;
  entities?: Entity[];
  reply_markup?: ApiMarkup;
  photo?: { file_id: string; file_unique_id: string; width: number; height: number }[];
  document?: { file_id: string; file_unique_id: string; file_name: string };
  rich_message?: unknown;
  reply_to_message?: { message_id: number };
  [field: string]: unknown;
}

export interface ApiUpdate {
  update_id: number;
  [kind: string]: unknown;
}

/** One request as it came and what was answered; `status` 0 is a connection cut without an answer. */
export interface Call {
  method: string;
  fields: Record<string, unknown>;
  files: string[];
  at: number;
  status: number;
  answer: unknown;
  /** False for a request that changed nothing on the server. */
  accepted: boolean;
}

/** Everything that the fake server knows. */
export interface ApiState {
  bot: { id: number; is_bot: true; first_name: string; username: string };
  chats: Map<number, ApiChat>;
  messages: Map<number, ApiMessage[]>;
  files: Map<string, Buffer>;
  updates: ApiUpdate[];
  nextUpdate: number;
  nextMessage: number;
  openQueries: Set<string>;
  answeredQueries: Map<string, Record<string, unknown>>;
  commands: Map<string, unknown>;
  webhook: { url: string; secret_token?: string } | null;
  /** Ends the long poll that waits now, with a 409 or with what came. */
  wake: ((conflict: boolean) => void) | null;
  now: () => number;
}

export function newState(now: () => number): ApiState {
  const bot = { id: 4242, is_bot: true as const, first_name: 'Daybrief', username: 'daybrief_bot' };
  const maps = { chats: new Map(), messages: new Map(), files: new Map(), commands: new Map() };
  const queries = { openQueries: new Set<string>(), answeredQueries: new Map<string, Record<string, unknown>>() };
  return { bot, ...maps, updates: [], nextUpdate: 1, nextMessage: 1, ...queries, webhook: null, wake: null, now };
}

/** The chat that a request names, by id or @username. */
export function chatOf(state: ApiState, id: unknown): ApiChat {
  if (id === undefined || id === '') throw badRequest('chat_id is empty');
  for (const chat of state.chats.values()) {
    if (chat.id === Number(id) || (typeof id === 'string' && id === `@${chat.username}`)) return chat;
  }
  throw badRequest('chat not found');
}

/** A chat as it stands inside messages. */
export function publicChat({
  members: _members,
  topics: _topics,
  ...chat
}: ApiChat): Omit<ApiChat, 'members' | 'topics'> {
  return chat;
}
