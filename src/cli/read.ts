import { readArticle, type ReadOptions } from '../core/pipeline.ts';
import type { ArticleInput } from '../core/model.ts';
import { linesOf } from './lines.ts';

/** `daybrief read`: JSON Lines in, JSON Lines out, in order. */
export async function read(options: ReadOptions): Promise<void> {
  for await (const line of linesOf(process.stdin)) {
    let id: string | null = null;
    try {
      const input = JSON.parse(line) as ArticleInput;
      id = input.id;
      process.stdout.write(`${JSON.stringify(readArticle(input, options))}\n`);
    } catch (error) {
      process.exitCode = 1;
      const message = error instanceof Error ? error.message : String(error);
      process.stdout.write(`${JSON.stringify({ id, error: { code: 'unreadable', message } })}\n`);
    }
  }
}
