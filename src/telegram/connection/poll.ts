import { setImmediate as turnOver } from 'node:timers/promises';
import { createConcurrentSink, createRunner, createSource, createUpdateFetcher } from '@grammyjs/runner';
import { type Bot, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import { ALLOWED_UPDATES } from '../bot.ts';
import type { BotLog } from '../deps.ts';
import type { Updates } from '../updates/inbox.ts';

/** Polling under way. `ended` says why it ended: it was stopped, or Telegram refuses the token. */
export interface Polling {
  stop(): Promise<void>;
  ended: Promise<'stopped' | 'token_refused'>;
}

const RETRY = 3_000;
const MOST_PATIENT = 60_000;

/**
 * Asks Telegram for updates until stopped. Lost connections and server faults are asked again every three seconds; another
 * poller on the same token (409) is said in the log and given way to, with growing pauses; a refused token (401, 404) ends it.
 */
export function poll(bot: Bot, updates: Updates, log: BotLog): Polling {
  const state = { stopped: false, stopNow: async (): Promise<void> => undefined };
  const ended = keepPolling(bot, updates, log, state);
  return {
    ended,
    stop: async () => {
      state.stopped = true;
      await state.stopNow();
      await ended;
    },
  };
}

interface PollState {
  stopped: boolean;
  stopNow: () => Promise<void>;
}

async function keepPolling(
  bot: Bot,
  updates: Updates,
  log: BotLog,
  state: PollState,
): Promise<'stopped' | 'token_refused'> {
  let pause = RETRY;
  while (!state.stopped) {
    const error = await pollOnce(bot, updates, log, state);
    if (error === null) return 'stopped';
    if (error instanceof GrammyError && [401, 404].includes(error.error_code)) return 'token_refused';
    const conflict = error instanceof GrammyError && error.error_code === 409;
    const words = conflict ? 'another program polls with the same token; this one waits' : 'updates cannot be fetched';
    log.error({ reason: conflict ? '409' : 'connection', seconds: pause / 1000 }, words);
    await waited(pause, state);
    pause = conflict ? Math.min(pause * 2, MOST_PATIENT) : RETRY;
  }
  return 'stopped';
}

/** Polls until it fails for good (the error) or is stopped (null). */
async function pollOnce(bot: Bot, updates: Updates, log: BotLog, state: PollState): Promise<unknown> {
  try {
    await bot.init();
    const runner = runnerOf(bot, updates, log);
    state.stopNow = () => runner.stop();
    runner.start();
    if (state.stopped) await runner.stop();
    await runner.task();
    return null;
  } catch (error) {
    return state.stopped ? null : error;
  }
}

/**
 * Updates are fetched in order and handled beside each other. Asking for the next ones tells Telegram that these have arrived: that
 * waits until they are kept, the answers do not.
 */
function runnerOf(bot: Bot, updates: Updates, log: BotLog) {
  const options = { fetch: { allowed_updates: [...ALLOWED_UPDATES] }, retryInterval: RETRY, silent: true } as const;
  const fetchUpdates = createUpdateFetcher(bot, options);
  const supply: typeof fetchUpdates = async (...request) => {
    // Two turns of the program later, for a kept connection takes what is sent over it a turn after it was asked to: what is answered
    // at once has left before the disk is asked.
    await turnOver();
    await turnOver();
    await updates.settled();
    return fetchUpdates(...request);
  };
  const source = createSource({ supply });
  const sink = createConcurrentSink<Update>(
    { consume: async (update) => (await updates.take(update)).handled },
    async (error) => log.error({ error }, 'an update could not be kept'),
  );
  return createRunner(source, sink);
}

function waited(milliseconds: number, state: PollState): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    state.stopNow = async () => {
      clearTimeout(timer);
      done();
    };
  });
}
