import type { Alert } from '../ports/alerts.ts';
import type { Trouble } from './watched.ts';

/** What the operator has to be told now. */
export interface Changes {
  begun: Trouble[];
  /** Told before, and over; `words` is null where the end needs no word. */
  over: { key: string; words: string | null }[];
}

/**
 * Compares what is wrong now with what the operator was told: each trouble is told once, and its end once. Of what is not `looked` at
 * yet, since the program has just begun, nothing is called over.
 */
export function changesOf(
  troubles: readonly Trouble[],
  told: readonly Alert[],
  looked: (key: string) => boolean,
): Changes {
  const known = new Set(told.map(({ key }) => key));
  const lasting = new Set(troubles.map(({ key }) => key));
  return {
    begun: troubles.filter(({ key }) => !known.has(key)),
    over: told.filter(({ key }) => !lasting.has(key) && looked(key)).map(({ key }) => ({ key, words: endOf(key) })),
  };
}

const ENDS: Readonly<Record<string, string>> = {
  token: 'Telegram accepts BOT_TOKEN again.',
  database: 'The database is sound again.',
  disk: 'There is room on the disk again.',
  editions: 'Editions are made again.',
  planning: 'Deliveries are planned again.',
  deliveries: 'Deliveries go out again.',
  backup: 'The nightly backup was made.',
};

/** A held figure is let go by the operator, and a message that was refused is past: neither end needs a word. */
function endOf(key: string): string | null {
  const source = /^source ([^]+)/.exec(key)?.[1];
  return source === undefined ? (ENDS[key] ?? null) : `The source ${source} no longer fails.`;
}
