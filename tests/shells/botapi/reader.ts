import type { ApiButton } from './markup.ts';
import { publicChat, type ApiChat, type ApiMessage, type ApiState, type ApiUpdate, type Call } from './state.ts';

type ChatInit = Partial<Omit<ApiChat, 'members' | 'topics'>> & {
  id: number;
  members?: Record<number, { status: string; [right: string]: unknown }>;
  topics?: Record<number, 'open' | 'closed'>;
};

interface Person {
  id: number;
  first_name?: string;
  language_code?: string;
}

/** What a person in front of Telegram can do and see; each act becomes an update for the bot. */
export interface Reader {
  /** Makes a chat known to the server; the bot is a member unless `members` says otherwise. */
  chat(init: ChatInit): ApiChat;
  /** Sends a text to the bot; commands get their entity. Returns the message. */
  say(chat: number, text: string, extra?: { from?: Person; thread?: number; [field: string]: unknown }): ApiMessage;
  /** Presses the button with this label (or data) under a message; returns the query's id. */
  press(message: ApiMessage, labelOrData: string, from?: Person): string;
  inline(from: Person, query: string, offset?: string): string;
  /** The bot's own standing in a chat changes: 'kicked' (blocked), 'left', 'member', 'administrator'. */
  botBecomes(chat: number, status: string, rights?: Record<string, unknown>, from?: Person): void;
  /** Any other update. */
  update(update: Record<string, unknown>): ApiUpdate;
  /** What stands in a chat now, the bot's messages only. */
  shown(chat: number): ApiMessage[];
  /** Waits until the bot has called `method` (and `when` holds of the call) for the n-th time. */
  called(method: string, when?: (call: Call) => boolean, n?: number, milliseconds?: number): Promise<Call>;
}

export function reader(state: ApiState, calls: Call[]): Reader {
  const update = (content: Record<string, unknown>): ApiUpdate => {
    const entry = { update_id: state.nextUpdate, ...content };
    state.nextUpdate += 1;
    state.updates.push(entry);
    state.wake?.(false);
    return entry;
  };
  const known = (id: number): ApiChat => {
    const chat = state.chats.get(id);
    if (!chat) throw new Error(`no chat ${id}: make it with api.chat({ id: ${id} })`);
    return chat;
  };
  return {
    update,
    chat: (init) => makeChat(state, init),
    say(chatId, text, { from, thread, ...extra } = {}) {
      const message = incoming(state, known(chatId), text, from, thread);
      Object.assign(message, extra);
      update({ message });
      return message;
    },
    press(message, labelOrData, from) {
      const button = findButton(message, labelOrData);
      const person = personOf(from ?? { id: message.chat.id });
      const id = openQuery(state);
      update({
        callback_query: { id, from: person, message, chat_instance: '1', data: button?.callback_data ?? labelOrData },
      });
      return id;
    },
    inline(from, query, offset = '') {
      const id = openQuery(state);
      update({ inline_query: { id, from: personOf(from), query, offset, chat_type: 'private' } });
      return id;
    },
    botBecomes(chatId, status, rights = {}, from) {
      const chat = known(chatId);
      const old = chat.members.get(state.bot.id) ?? { status: 'left' };
      chat.members.set(state.bot.id, { status, ...rights });
      const [before, after] = [old, { status, ...rights }].map((member) => ({ user: state.bot, ...member }));
      const who = personOf(from ?? { id: chatId > 0 ? chatId : 1 });
      const change = { old_chat_member: before, new_chat_member: after };
      update({ my_chat_member: { chat: publicChat(chat), from: who, date: seconds(state), ...change } });
    },
    shown: (chat) => (state.messages.get(chat) ?? []).filter((m) => (m['from'] as Person).id === state.bot.id),
    called: (method, when = () => true, n = 1, milliseconds = 5000) =>
      waitForCall(state, calls, (call) => call.method === method && call.status > 0 && when(call), n, milliseconds),
  };
}

const seconds = (state: ApiState) => Math.floor(state.now() / 1000);

function personOf(person: Person): Record<string, unknown> {
  return { is_bot: false, first_name: `Person ${person.id}`, language_code: 'en', ...person };
}

function makeChat(state: ApiState, init: ChatInit): ApiChat {
  const { members = {}, topics = {}, ...rest } = init;
  const type = init.type ?? (init.id > 0 ? 'private' : 'supergroup');
  const name = type === 'private' ? { first_name: `Person ${init.id}` } : { title: `Chat ${-init.id}` };
  const asked = new Map(Object.entries(members).map(([id, member]) => [Number(id), member]));
  const bot: [number, { status: string }] = [state.bot.id, { status: 'member' }];
  const chat: ApiChat = {
    type,
    ...name,
    ...rest,
    members: new Map([bot, ...asked]),
    topics: new Map(Object.entries(topics).map(([id, standing]) => [Number(id), standing])),
  };
  state.chats.set(chat.id, chat);
  return chat;
}

function incoming(state: ApiState, chat: ApiChat, text: string, from?: Person, thread?: number): ApiMessage {
  const command = /^\/\w+(?:@\w+)?/.exec(text)?.[0];
  const message: ApiMessage = {
    message_id: state.nextMessage,
    date: seconds(state),
    from: personOf(from ?? { id: chat.id > 0 ? chat.id : 1 }),
    chat: publicChat(chat),
    text,
    ...(command ? { entities: [{ type: 'bot_command', offset: 0, length: command.length }] } : {}),
    ...(thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true }),
  };
  state.nextMessage += 1;
  state.messages.set(chat.id, [...(state.messages.get(chat.id) ?? []), message]);
  return message;
}

function findButton(message: ApiMessage, labelOrData: string): ApiButton | undefined {
  const buttons = message.reply_markup?.inline_keyboard?.flat() ?? [];
  return buttons.find((button) => button.text === labelOrData) ?? buttons.find((b) => b.callback_data === labelOrData);
}

function openQuery(state: ApiState): string {
  const id = `q${state.nextUpdate}`;
  state.openQueries.add(id);
  return id;
}

async function waitForCall(
  state: ApiState,
  calls: Call[],
  wanted: (call: Call) => boolean,
  n: number,
  milliseconds: number,
): Promise<Call> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = calls.filter(wanted)[n - 1];
    if (found) return found;
    if (Date.now() > end) {
      const seen = calls.filter((call) => call.method !== 'getUpdates').map((call) => call.method);
      throw new Error(`waited in vain; calls were ${seen.join(', ') || 'none'}; ${state.updates.length} updates wait`);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
