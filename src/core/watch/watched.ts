import type { HeldFigure } from '../assemble/held.ts';
import type { Instant } from '../model.ts';
import type { Remedy } from '../ports/outbox.ts';
import type { SourceMemory } from '../ports/sources.ts';
import type { Said } from './alerts.ts';
import type { Disk } from './disk.ts';

/** What is known of the program's health at one moment; out of it the rules say what is wrong. */
export interface Watched {
  now: Instant;
  sources: readonly Pick<SourceMemory, 'name' | 'failures' | 'hopeless' | 'lastOk' | 'detail' | 'paused'>[];
  /** Why editions could not be made in the last round, deliveries not planned in the last minute, or no backup in the last night. */
  round: string | null;
  planning: string | null;
  backup: string | null;
  /** When the round under way began; null between rounds. */
  roundSince: Instant | null;
  deliveries: { oldestDue: Instant | null; struggling: number };
  disk: Disk | null;
  tokenRefused: boolean;
  heldFigures: readonly HeldFigure[];
  /** What a check of the whole database found after a stop that was not clean. */
  damages: readonly string[];
  /** Messages of ours that Telegram refused since the program began: what for, and the words about it. */
  messageFaults: ReadonlyMap<string, string>;
}

/** Something that the operator has to know, once. */
export interface Trouble {
  /** The same trouble has the same key for as long as it lasts. */
  key: string;
  /** In English, for the log and for /healthz. */
  words: string;
  /** For operators, in their language; null for words that are known in English alone. */
  said: Said | null;
  /** True when the service itself is ill, so that /healthz says so; a source that fails or a held figure is no illness. */
  ill: boolean;
  remedy?: Remedy;
}
