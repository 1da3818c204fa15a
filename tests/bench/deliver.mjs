// Delivers what is due in a database at a rate, as the service does. Arguments: database, API root, token, rate.
import { Api } from 'grammy';
import { NO_METER } from '../../dist/core/ports/meter.js';
import { createLimiter, UNPACED } from '../../dist/delivery/limiter.js';
import { Outbox } from '../../dist/delivery/outbox.js';
import { openStorage } from '../../dist/storage/storage.js';
import { createSender } from '../../dist/telegram/sending/send.js';
import { keptConnections } from '../../dist/telegram/connection/transport.js';
import { settings } from './settings.mjs';

const [path, apiRoot, token, rate] = process.argv.slice(2);
const clock = { now: () => new Date().toISOString() };
const storage = openStorage(path, clock, []);
const limiter = createLimiter(Number(rate));
const unpaced = { ...limiter, admit: UNPACED.admit };
const api = new Api(token, { apiRoot });
api.config.use(keptConnections(apiRoot, token, 60));
const { ledger, chats, editions } = storage;
const outbox = new Outbox({
  ledger,
  chats,
  editions,
  clock,
  limiter,
  meter: NO_METER,
  rate: Number(rate),
  sender: createSender(api, unpaced, 'broadcast'),
  composer: { compose: async () => [{ html: 'Good morning.', rows: [] }] },
  defaults: ({ chat }) => settings(chat),
  log: { warn: () => undefined, error: () => undefined },
  onTokenRefused: () => process.exit(3),
  onFault: () => process.exit(4),
});
await outbox.idle();
await outbox.stop(1000);
storage.close();
