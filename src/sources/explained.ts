import type { ReadOptions } from '../core/pipeline.ts';
import { foundAt } from './files/files.ts';
import { loadGazetteer } from './gazetteer.ts';

/** Every article at a path as the program sees it, or the reason why it cannot be read. */
export async function* explained(
  path: string,
  options: Omit<ReadOptions, 'gazetteer'>,
): AsyncGenerator<{ where: string } & ({ text: string } | { reason: string })> {
  // Only here: the reading stages bring a language model with them that other commands need not wait for.
  const { explainReading } = await import('../core/render/explain.ts');
  const whole = { ...options, gazetteer: loadGazetteer() };
  for await (const found of foundAt(path)) {
    const { where } = found;
    if (found.kind === 'article') yield { where, text: explainReading(found.article, whole) };
    else yield { where, reason: found.kind === 'fault' ? found.reason : 'was read already' };
  }
}
