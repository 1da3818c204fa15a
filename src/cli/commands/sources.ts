import type { SourceHealth } from '../../core/ports/newsroom.ts';
import { type CliContext, type ExitCode, UsageError } from '../context.ts';
import { withNewsroom } from '../day.ts';
import { table } from '../table.ts';

/** `daybrief sources`: the list with how each does; `--opml` for other readers; `pause NAME` and `resume NAME`. */
export function sources(
  context: CliContext,
  verb: string | undefined,
  name: readonly string[],
  options: { opml?: boolean },
): Promise<ExitCode> {
  if (options.opml) {
    context.out.write(`${context.opml()}\n`);
    return Promise.resolve(0);
  }
  return withNewsroom(context, async ({ newsroom, desk }) => {
    if (verb === undefined) {
      const list = await newsroom.sources();
      if (list.length === 0) context.out.write('No source is listed: set SOURCES_PATH.\n');
      else context.out.write(table(['Source', 'State', 'Articles', 'Full text', 'Last answer', ''], list.map(rowOf)));
      return 0;
    }
    if (verb !== 'pause' && verb !== 'resume')
      throw new UsageError('say `sources`, `sources pause NAME` or `sources resume NAME`');
    const wanted = name.join(' ');
    const found = await desk.pauseSource(wanted, verb === 'pause');
    if (!found) context.err.write(`There is no source "${wanted}"; \`daybrief sources\` lists them.\n`);
    else context.out.write(`${wanted} is ${verb === 'pause' ? 'paused' : 'asked again in the next round'}.\n`);
    return found ? 0 : 1;
  });
}

function rowOf({ name, state, articles, pagesRead, pagesTried, lastOk, detail }: SourceHealth): string[] {
  const fullText = pagesTried === 0 ? '' : `${pagesRead} of ${pagesTried}`;
  return [name, state, String(articles), fullText, lastOk?.slice(0, 16).replace('T', ' ') ?? 'never', detail ?? ''];
}
