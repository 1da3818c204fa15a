import { Api } from 'grammy';
import { onTestFinished } from 'vitest';
import type { ChatSettings, Place } from '../../src/core/ports/chats.ts';
import { NO_METER } from '../../src/core/ports/meter.ts';
import type { Cargo } from '../../src/core/ports/outbox.ts';
import type { OutgoingMessage } from '../../src/core/ports/sender.ts';
import { UNPACED } from '../../src/delivery/limiter.ts';
import { Outbox } from '../../src/delivery/outbox.ts';
import type { OutboxParts } from '../../src/delivery/parts.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { defaultsIn } from '../../src/telegram/defaults.ts';
import { createSender } from '../../src/telegram/sending/send.ts';
import { keptConnections } from '../../src/telegram/connection/transport.ts';
import { startBotApi } from '../shells/botapi/server.ts';
import { edition } from '../storage/edition.ts';
import { testClock, testStorage } from '../storage/open.ts';

/** What a chat has chosen in tests of delivery. */
export function settingsOf(place: Place, change: Partial<ChatSettings> = {}): ChatSettings {
  const slots = [{ id: 0, time: '08:00', weekdays: [1, 2, 3, 4, 5, 6, 7], kind: 'daily' as const }];
  return { ...defaultsIn('UTC')(place), zoneChosen: true, slots, ...change };
}

/** A Bot API server, and a storage with the edition of `day` and these chats subscribed. */
export async function startWith(day: string, chats: readonly number[]) {
  const server = await startBotApi();
  onTestFinished(() => server.close());
  const clock = testClock(new Date().toISOString());
  const storage = testStorage(clock);
  await storage.editions.save(edition(day, 'none'), []);
  for (const chat of chats) {
    server.chat({ id: chat });
    await storage.chats.save(settingsOf({ chat, thread: null }));
  }
  return { server, storage, clock };
}

/** An edition as so many messages, each of which says what it is. */
export function messagesOf(cargo: Cargo, parts: number): OutgoingMessage[] {
  const day = 'day' in cargo ? cargo.day : '';
  const revision = cargo.kind === 'edition' ? ` r${cargo.revision}` : '';
  const count = cargo.kind === 'edition' ? parts : 1;
  return Array.from({ length: count }, (_, at) => ({
    html: `${cargo.kind} ${day}${revision} part ${at + 1}`,
    rows: [],
  }));
}

interface Told {
  faults: string[];
  tokenRefused: number;
}

/** The real outbox over a real storage, sending to a fake Bot API; stopped when the test ends. */
export function outboxTo(
  server: { root: string; token: string },
  storage: Storage,
  change: Partial<OutboxParts> & { partsEach?: number } = {},
): Outbox & { told: Told } {
  const told: Told = { faults: [], tokenRefused: 0 };
  const { partsEach = 1, ...rest } = change;
  const rate = rest.rate ?? 1000;
  const limiter = rest.limiter ?? UNPACED;
  const unpaced = { ...limiter, admit: UNPACED.admit };
  const api = new Api(server.token, { apiRoot: server.root, timeoutSeconds: 5 });
  api.config.use(keptConnections(server.root, server.token, 5));
  const outbox = new Outbox({
    ledger: storage.ledger,
    chats: storage.chats,
    editions: storage.editions,
    clock: { now: () => new Date().toISOString() },
    limiter,
    sender: createSender(api, unpaced, 'broadcast'),
    composer: { compose: (cargo) => Promise.resolve(messagesOf(cargo, partsEach)) },
    defaults: (place) => settingsOf(place),
    meter: NO_METER,
    log: { warn: () => undefined, error: () => undefined },
    rate,
    onTokenRefused: () => {
      told.tokenRefused += 1;
    },
    onFault: (key) => told.faults.push(key),
    ...rest,
  });
  onTestFinished(async () => {
    await outbox.stop(1000);
  });
  return Object.assign(outbox, { told });
}
