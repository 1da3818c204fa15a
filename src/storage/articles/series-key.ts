import { createHash } from 'node:crypto';
import { thingOf } from '../../core/assemble/ledger/thing.ts';
import type { Figure } from '../../core/model.ts';

/**
 * A number for what a figure counts, wide enough that whatever may be compared, or stand side by side, has the same one: 48 bits of
 * the hash of its measure and the family of the thing. Assembly decides what is really compared.
 */
export function seriesKey(figure: Pick<Figure, 'counted' | 'unit' | 'measure' | 'category'>): number {
  const { measure, family } = thingOf(figure);
  return createHash('sha256').update(`${measure}|${family}`).digest().readUIntBE(0, 6);
}
