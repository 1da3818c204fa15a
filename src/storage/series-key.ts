import { createHash } from 'node:crypto';
import type { Figure } from '../core/model.ts';

/**
 * A number for what a figure counts, wide enough that whatever may be compared has the same one: 48 bits of the hash of its kind
 * of thing and unit. Assembly decides what is really compared.
 */
export function seriesKey(figure: Pick<Figure, 'counted' | 'unit' | 'measure' | 'category'>): number {
  const noun = (figure.counted ?? '').toLowerCase().split(/\s+/).at(-1)?.replace(/s$/, '') ?? '';
  const wide = figure.category === 'other' ? noun : figure.category;
  const key = `${wide}|${figure.unit ?? ''}`;
  return createHash('sha256').update(key).digest().readUIntBE(0, 6);
}
