import { Api, type Bot } from 'grammy';
import type { Inbox } from '../../core/ports/inbox.ts';
import type { Composer, Limiter, Sender } from '../../core/ports/sender.ts';
import { begin } from './begin.ts';
import { createBot } from '../bot.ts';
import { createComposer } from '../sending/composer.ts';
import type { Deps } from '../deps.ts';
import type { Files } from '../sending/files.ts';
import { createUpdates } from '../updates/inbox.ts';
import { publishMenu } from './menu.ts';
import { paidBroadcast } from './paid.ts';
import { poll, type Polling } from './poll.ts';
import { createSender } from '../sending/send.ts';
import { keptConnections } from './transport.ts';
import { webhookHandler } from './webhook.ts';

/** Seconds after which an answer to a delivery counts as lost; its chat waits so long. */
const PATIENCE = 60;

export interface ServiceOptions {
  token: string;
  apiRoot: string;
  inbox: Inbox;
  limiter: Limiter;
  /** What Telegram keeps of uploaded pictures. */
  files: Files;
  paid: boolean;
  /** Both set: updates come in at the webhook. */
  webhook: { url: string; secret: string } | null;
}

/** The bot as the service runs it. Nothing is asked of Telegram before `start`. */
export interface TelegramService {
  /** Takes one webhook call; null when updates are polled. */
  webhook: ((request: Request) => Promise<Response>) | null;
  /** Who the bot is, once Telegram has answered; `refused` when the token is wrong. Then updates come in until `stop`. */
  start(signal: AbortSignal): Promise<{ name: string; ended: Polling['ended'] } | 'refused' | 'stopped'>;
  composer(name: string): Composer;
  /** Sends deliveries; their turns are asked for by the outbox. */
  sender(): Sender;
  /** Takes no more updates; settles when those taken are dealt with. */
  stop(): Promise<void>;
}

/** Makes the bot and all by which it reaches Telegram. */
export function createTelegram(deps: Deps, options: ServiceOptions): TelegramService {
  const { token, apiRoot, inbox, limiter, webhook, files } = options;
  const bot = createBot(deps, { token, apiRoot, files });
  bot.api.config.use(keptConnections(apiRoot, token, PATIENCE));
  const updates = createUpdates(bot, inbox, deps.log);
  let polling: Polling | null = null;
  return {
    webhook: webhook ? webhookHandler(updates, webhook.secret, deps.log) : null,
    async start(signal) {
      const begun = await begin(bot, () => receive(bot, webhook), deps.log, signal);
      if (begun !== 'ready') return begun;
      void introduce(bot, deps);
      await updates.begin();
      polling = webhook ? null : poll(bot, updates, deps.log);
      return { name: bot.botInfo.username, ended: polling?.ended ?? new Promise(() => undefined) };
    },
    composer: (name) => createComposer(deps, name),
    sender: () => {
      const api = new Api(token, { apiRoot, timeoutSeconds: PATIENCE });
      api.config.use(keptConnections(apiRoot, token, PATIENCE));
      if (options.paid) api.config.use(paidBroadcast);
      // The outbox asks for its turns itself, so that what is recorded as under way is.
      return createSender(api, { ...limiter, admit: async () => undefined }, 'broadcast');
    },
    stop: async () => {
      await polling?.stop();
      await updates.idle();
    },
  };
}

/** What makes the bot nicer to meet and nobody has to wait for: its menus, and pictures that are quick from the first on. */
async function introduce(bot: Bot, { adminIds, pictures, log }: Deps): Promise<void> {
  try {
    await publishMenu(bot.api, adminIds);
    await pictures.warm();
  } catch (error) {
    log.error({ error }, 'the menu of commands could not be published; the bot works without');
  }
}

/** Tells Telegram which way updates go: posted to our address, or kept to be fetched. */
async function receive(bot: Bot, webhook: ServiceOptions['webhook']): Promise<void> {
  if (webhook) await bot.api.setWebhook(webhook.url, { secret_token: webhook.secret });
  else await bot.api.deleteWebhook();
}
