import type { Chats, ChatSettings, Place } from '../core/ports/chats.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { EditionStore } from '../core/ports/editions.ts';
import type { Ledger } from '../core/ports/ledger.ts';
import type { Meter } from '../core/ports/meter.ts';
import type { Composer, Limiter, Sender } from '../core/ports/sender.ts';

/** Where deliveries write what went wrong: cause and context, never a token or the text of a message. */
export interface DeliveryLog {
  warn(context: Record<string, unknown>, message: string): void;
  error(context: Record<string, unknown>, message: string): void;
}

/** What sending needs from elsewhere; wired in app.ts. */
export interface OutboxParts {
  ledger: Ledger;
  chats: Chats;
  editions: EditionStore;
  clock: Clock;
  limiter: Limiter;
  /** Sends without asking for a turn: the outbox has, so that what is recorded as under way is. */
  sender: Sender;
  composer: Composer;
  /** What a place that chose nothing gets. */
  defaults(place: Place): ChatSettings;
  meter: Meter;
  log: DeliveryLog;
  /** TELEGRAM_RATE: broadcasts a second. */
  rate: number;
  /** Milliseconds between two tries of writing to a full or locked disk; absent: two seconds. */
  patience?: number;
  /** The token was refused: nothing can be sent any more. */
  onTokenRefused(): void;
  /** A message of ours was refused as unparsable or too long; it went out as plain text. */
  onFault(key: string, words: string): void;
}
