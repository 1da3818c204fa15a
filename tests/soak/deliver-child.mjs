// Delivers from a database to a Bot API server until nothing is due, as the service does; killed by the test at any moment.
// Arguments: database, API root, token, messages of each delivery.
import { Api } from 'grammy';
import { NO_METER } from '../../dist/core/ports/meter.js';
import { UNPACED } from '../../dist/delivery/limiter.js';
import { Outbox } from '../../dist/delivery/outbox.js';
import { openStorage } from '../../dist/storage/storage.js';
import { createSender } from '../../dist/telegram/sending/send.js';
import { keptConnections } from '../../dist/telegram/connection/transport.js';

const [path, apiRoot, token, parts] = process.argv.slice(2);
const clock = { now: () => new Date().toISOString() };
const storage = openStorage(path, clock, []);
const about = ({ kind, text, day, revision, places }) => text ?? `${kind} ${day} ${revision ?? places}`;
const message = (cargo, part) => ({ html: `${about(cargo)} part ${part}`, rows: [] });
const count = (cargo) => (cargo.kind === 'correction' ? 1 : Number(parts));
const settings = (place) => ({
  place,
  kind: 'private',
  language: 'en',
  state: 'active',
  hidden: [],
  follows: [],
  slots: [],
});
const quiet = { warn: () => undefined, error: (context, words) => console.error(words, context.error) };
const api = new Api(token, { apiRoot });
api.config.use(keptConnections(apiRoot, token, 60));
const outbox = new Outbox({
  ledger: storage.ledger,
  chats: storage.chats,
  editions: storage.editions,
  clock,
  limiter: UNPACED,
  meter: NO_METER,
  sender: createSender(api, UNPACED, 'broadcast'),
  composer: { compose: async (cargo) => Array.from({ length: count(cargo) }, (_, at) => message(cargo, at + 1)) },
  defaults: settings,
  log: quiet,
  rate: 1000,
  onTokenRefused: () => process.exit(3),
  onFault: () => process.exit(4),
});
await outbox.idle();
await outbox.stop();
storage.close();
