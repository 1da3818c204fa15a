import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { type Bot, InputFile } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import { createBot } from '../bot.ts';
import type { Deps } from '../deps.ts';
import { type References, references } from './plain.ts';
import { PERSON, type TerminalServer, terminalServer } from './server.ts';

export interface TerminalOptions {
  input: Readable & { isTTY?: boolean };
  output: Writable & { isTTY?: boolean };
  /** Keeps a picture or file that the bot sends; returns the path to print. */
  save: (name: string, bytes: Uint8Array) => Promise<string>;
  /** Lines printed before anything else. */
  greeting: readonly string[];
  /** Ends the chat as the end of the input does. */
  stopping?: AbortSignal;
}

const ME: UserFromGetMe = {
  id: 2,
  is_bot: true,
  first_name: 'Daybrief',
  username: 'daybrief_bot',
  can_join_groups: false,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
};

/**
 * The chat without a token: the very same bot, its requests printed instead of sent. Opens with the newest edition; a line is a command,
 * a number presses a button, `f1` opens a figure, `quit` ends it. Resolves at the end of the input with the number of lines typed.
 */
export async function runTerminal(own: Deps, options: TerminalOptions): Promise<number> {
  const { input, output, greeting } = options;
  // The person here has no Telegram id that the bot could tell for ADMIN_IDS.
  const deps = own.adminIds.length ? own : { ...own, adminIds: [NOBODY] };
  const print = (text: string) => void output.write(`${text}\n`);
  const refs = references();
  const server = terminalServer(refs, print, (file) => saved(file, options));
  const bot = createBot(deps, { token: '2:terminal', apiRoot: null, botInfo: ME, unhurried: true });
  bot.api.config.use(server.transformer);
  for (const each of greeting) print(each);
  const say = (text: string) => turn(bot, deps, typed(text));
  await say('/latest');
  const typing = Boolean(input.isTTY && output.isTTY);
  const lines = createInterface({ input, terminal: typing, prompt: '> ', ...(typing && { output }) });
  const prompt = () => void (typing && lines.prompt());
  const end = () => lines.close();
  lines.once('SIGINT', end);
  options.stopping?.addEventListener('abort', end, { once: true });
  prompt();
  let entered = 0;
  for await (const text of lines) {
    const words = text.trim();
    if (ENDS.has(words.toLowerCase())) break;
    if (words) entered += 1;
    if (/^\d{1,2}$/.test(words)) await press(bot, deps, server, Number(words), say, print);
    else if (words) await enter(words, refs, say, print);
    prompt();
  }
  if (typing) print('');
  return entered;
}

/** A short name opens what it stands for; anything else is said to the bot. */
async function enter(
  words: string,
  refs: References,
  say: (text: string) => Promise<void>,
  print: (text: string) => void,
) {
  const payload = refs.payloadOf(words);
  if (!payload && /^[fd]\d{1,4}$/.test(words)) return print(`Nothing called ${words} has been shown yet.\n`);
  return say(payload ? `/start ${payload}` : words);
}

const NOBODY = 0;
/** Words that leave the chat; a stroke before them changes nothing. */
const ENDS = new Set(['quit', 'exit', 'q', ':q', 'bye', '/quit', '/exit']);

type Part = Partial<Update>;
let updates = 0;

async function turn(bot: Bot, deps: Deps, part: Part): Promise<void> {
  try {
    await bot.handleUpdate({ update_id: ++updates, ...part });
  } catch (error) {
    deps.log.error({ error }, 'a line of the terminal could not be handled');
  }
}

const from = { id: PERSON, is_bot: false, first_name: 'Reader', language_code: 'en' } as const;
const chat = { id: PERSON, type: 'private', first_name: 'Reader' } as const;

function typed(text: string): Part {
  const message_id = 1_000_000 + updates;
  return { message: { message_id, date: 1, from, chat, text } };
}

async function press(
  bot: Bot,
  deps: Deps,
  server: TerminalServer,
  n: number,
  say: (text: string) => Promise<void>,
  print: (text: string) => void,
): Promise<void> {
  const pressed = server.button(n);
  if (!pressed) return say(String(n));
  const { button, messageId } = pressed;
  if ('url' in button && button.url) return print(button.url);
  if (!('callback_data' in button)) return;
  const message = { message_id: messageId, date: 1, chat, from: ME, text: '' };
  const query = { id: String(updates), from, chat_instance: '1', data: button.callback_data, message };
  await turn(bot, deps, { callback_query: query });
}

async function saved(file: unknown, options: TerminalOptions): Promise<string> {
  const bytes = file instanceof InputFile ? await file.toRaw() : null;
  return bytes instanceof Uint8Array ? options.save((file as InputFile).filename ?? 'file', bytes) : '';
}
