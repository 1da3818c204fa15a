import { parentPort, workerData } from 'node:worker_threads';
import type { ArticleInput } from '../../core/model.ts';
import { readArticle, type ReadOptions } from '../../core/pipeline.ts';
import { loadGazetteer } from '../gazetteer.ts';

/** What the pool hands a worker at its start: everything of ReadOptions that can be cloned. */
export type WorkerSettings = Omit<ReadOptions, 'gazetteer'>;

const options: ReadOptions = { ...(workerData as WorkerSettings), gazetteer: loadGazetteer() };

parentPort?.on('message', (input: ArticleInput) => {
  try {
    parentPort?.postMessage(readArticle(input, options));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ id: input.id, error: { code: 'unreadable', message } });
  }
});
