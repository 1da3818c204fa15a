import { assembleEdition } from '../core/assemble/assemble.ts';
import type { ArticleFacts } from '../core/assemble/facts.ts';
import { factsOf } from '../core/assemble/facts-of.ts';
import type { Chronology, Reading } from '../core/model.ts';
import { linesOf } from './lines.ts';

/** `daybrief assemble --stdin`: readings in, the edition of one day out. */
export async function assembleStdin(day: string, now: boolean, chronologies: readonly Chronology[]): Promise<void> {
  const articles: ArticleFacts[] = [];
  for await (const line of linesOf(process.stdin)) articles.push(factsOf(JSON.parse(line) as Reading));
  const withheld = { heldFigures: [], releasedFigures: [], retractedFigures: [] };
  const clock = now ? ('now' as const) : ('reported' as const);
  const undated = articles.filter((a) => a.published.date === null).length;
  const rest = { revision: 1, cutoff: null, failedSources: [], undated, withheld, corrections: [] };
  process.stdout.write(`${JSON.stringify(assembleEdition({ day, clock, articles, chronologies, ...rest }))}\n`);
}
