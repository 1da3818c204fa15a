import { sequentialize } from '@grammyjs/runner';
import { Bot, type Context } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { onButton } from './updates/on-button.ts';
import { onDocument } from './updates/on-document.ts';
import { onInline } from './updates/on-inline.ts';
import { onLocation } from './updates/on-location.ts';
import { onMembership, onMigration } from './updates/on-membership.ts';
import { onOther } from './updates/on-other.ts';
import { onText } from './updates/on-text.ts';
import { gate } from './updates/gate.ts';
import type { Deps } from './deps.ts';
import type { Files } from './sending/files.ts';
import { createSender } from './sending/send.ts';

export interface BotOptions {
  token: string;
  /** Where the Bot API answers; null for Telegram's own servers. */
  apiRoot: string | null;
  /** Lets one person ask as fast as they can: the terminal, where lines may be piped. */
  unhurried?: boolean;
  /** What Telegram keeps of uploaded pictures; absent: nothing. */
  files?: Files;
  /** Known already where no server is asked (the terminal). */
  botInfo?: UserFromGetMe;
}

/** The updates that the bot asks Telegram for. */
export const ALLOWED_UPDATES = ['message', 'callback_query', 'inline_query', 'my_chat_member'] as const;

/**
 * The bot with all its handlers. It starts nothing: whoever wires it polls, sets a webhook, or feeds updates in. Updates of one person
 * in one chat are handled in order, all others beside each other.
 */
export function createBot(deps: Deps, options: BotOptions): Bot {
  const { token, apiRoot, botInfo, unhurried = false, files } = options;
  const client = apiRoot === null ? {} : { apiRoot };
  const bot = new Bot(token, { client, ...(botInfo ? { botInfo } : {}) });
  const sender = createSender(bot.api, deps.limiter, 'answer', files);
  bot.catch(({ error, ctx }) =>
    deps.log.error({ error, update: ctx.update.update_id }, 'an update could not be handled'),
  );
  bot.use(sequentialize(lane));
  bot.on('my_chat_member', (ctx) => onMembership(ctx, deps, sender));
  bot.on('message:migrate_to_chat_id', (ctx) => onMigration(ctx, deps));
  bot.use(gate(deps, unhurried));
  bot.on('inline_query', (ctx) => onInline(ctx, deps));
  bot.on('callback_query', (ctx) => onButton(ctx, deps, sender));
  bot.on('message:location', (ctx) => onLocation(ctx, deps, sender));
  bot.on('message:document', (ctx) => onDocument(ctx, deps, sender, (path) => download(options, path)));
  bot.on('message:text', (ctx) => onText(ctx, deps, sender));
  bot.on('message', (ctx) => onOther(ctx, deps, sender));
  return bot;
}

/** A file of Telegram's, by the path that getFile gave. The address carries the token, so failures name the path alone. */
async function download({ token, apiRoot }: BotOptions, path: string): Promise<Buffer> {
  const root = apiRoot ?? 'https://api.telegram.org';
  const response = await fetch(`${root}/file/bot${token}/${path}`).catch(() => null);
  if (!response?.ok) throw new Error(`file ${path} could not be fetched: ${response?.status ?? 'no answer'}`);
  return Buffer.from(await response.arrayBuffer());
}

/** Updates with a lane in common keep their order. */
const lane = (ctx: Context): string => `${ctx.chat?.id ?? ''} ${ctx.from?.id ?? ''}`;
