import type { Alert } from '../ports/alerts.ts';
import { type AlertName, type Said, said } from './alerts.ts';
import type { Trouble } from './watched.ts';

/** What the operator has to be told now. */
export interface Changes {
  begun: Trouble[];
  /** Told before, and over; `said` is null where the end needs no word. */
  over: { key: string; said: Said | null }[];
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
    over: told.filter(({ key }) => !lasting.has(key) && looked(key)).map(({ key }) => ({ key, said: endOf(key) })),
  };
}

const ENDS: Readonly<Record<string, AlertName>> = {
  token: 'tokenOver',
  database: 'databaseOver',
  disk: 'diskOver',
  editions: 'editionsOver',
  planning: 'planningOver',
  deliveries: 'deliveriesOver',
  backup: 'backupOver',
};

/** A held figure is let go by the operator, and a message that was refused is past: neither end needs a word. */
function endOf(key: string): Said | null {
  const source = /^source ([^]+)/.exec(key)?.[1];
  if (source !== undefined) return said('sourceOver', { source });
  const name = ENDS[key];
  return name ? said(name) : null;
}
