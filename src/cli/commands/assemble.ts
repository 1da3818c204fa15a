import { assembleEdition } from '../../core/assemble/assemble.ts';
import type { ArticleFacts } from '../../core/assemble/facts.ts';
import { factsOf } from '../../core/assemble/facts-of.ts';
import { isDay } from '../../core/input/day.ts';
import { parseLine } from '../../core/input/line.ts';
import type { Day } from '../../core/model.ts';
import { FORMATS, type Format } from '../../core/render/format.ts';
import { type CliContext, type ExitCode, UsageError } from '../context.ts';
import { linesOf } from '../lines.ts';
import { tally, wipe } from '../progress.ts';

export interface AssembleOptions {
  stdin?: boolean;
  day?: string;
  now?: boolean;
  all?: boolean;
  format?: string;
}

/** `daybrief assemble`: with `--stdin` a stateless filter, else new revisions of stored days where something changed. */
export async function assemble(
  context: CliContext,
  day: string | undefined,
  options: AssembleOptions,
): Promise<ExitCode> {
  const wanted = options.day ?? day;
  if (wanted !== undefined && !isDay(wanted)) throw new UsageError(`"${wanted}" is not a day; write it as 2026-05-04`);
  if (options.stdin) return assembleStdin(context, wanted, formatOf(options), options.now === true);
  if (wanted === undefined && !options.all) throw new UsageError('name a day (2026-05-04) or say --all');
  return assembleStored(context, wanted);
}

function formatOf({ format }: AssembleOptions): Format {
  const known = FORMATS.find((one) => one === (format ?? 'json'));
  if (!known) throw new UsageError(`--format is one of ${FORMATS.join(', ')}`);
  return known;
}

async function assembleStdin(
  context: CliContext,
  day: Day | undefined,
  format: Format,
  now: boolean,
): Promise<ExitCode> {
  if (day === undefined) throw new UsageError('--stdin needs --day DAY');
  const articles: ArticleFacts[] = [];
  let failed = false;
  for await (const line of linesOf(context.in)) {
    const parsed = 'tooLong' in line ? null : parseLine(line.text);
    if (parsed?.kind === 'reading') articles.push(factsOf(parsed.reading));
    else {
      failed = true;
      const why =
        parsed?.kind === 'fault'
          ? parsed.message
          : parsed
            ? 'an article, not a reading: pipe it through `daybrief read`'
            : 'too long';
      context.err.write(`line ${line.number}: ${why}\n`);
    }
  }
  const edition = assembleEdition({
    day,
    clock: now ? 'now' : 'reported',
    articles,
    chronologies: context.chronologies(),
    revision: 1,
    cutoff: null,
    failedSources: [],
    undated: articles.filter((article) => article.published.date === null).length,
    withheld: { heldFigures: [], releasedFigures: [], retractedFigures: [], retractedEvents: [] },
    corrections: [],
  });
  context.out.write(`${context.render(edition, format).trimEnd()}\n`);
  return failed ? 1 : 0;
}

async function assembleStored(context: CliContext, day: Day | undefined): Promise<ExitCode> {
  const open = await context.open();
  try {
    const days = day === undefined ? await open.daysWithArticles() : [day];
    let made = 0;
    for (const [at, one] of days.entries()) {
      tally(context, 'assembling', at + 1, days.length);
      const edition = await open.desk.assemble(one);
      wipe(context);
      if (edition) {
        made++;
        context.out.write(
          `${one} revision ${edition.revision}: ${edition.events.length} events, ${edition.figures.length} figures\n`,
        );
      } else context.out.write(`${one}: no article of that day\n`);
    }
    return made > 0 || days.length === 0 ? 0 : 1;
  } finally {
    await open.close();
  }
}
