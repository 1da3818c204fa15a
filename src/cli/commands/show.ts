import type { Day } from '../../core/model.ts';
import type { Newsroom } from '../../core/ports/newsroom.ts';
import { FORMATS } from '../../core/render/format.ts';
import { type CliContext, type ExitCode, UsageError } from '../context.ts';
import { dayGiven, withNewsroom } from '../day.ts';

export interface ShowOptions {
  now?: boolean;
  explain?: boolean;
  format: string;
  revision?: string;
}

/** `daybrief show DAY`: the stored edition, with `--now` what is known now to have happened that day, with `--explain` why it is so. */
export function show(context: CliContext, day: string, options: ShowOptions): Promise<ExitCode> {
  const wanted = dayGiven(day);
  const format = FORMATS.find((one) => one === options.format);
  if (!format) throw new UsageError(`--format is one of ${FORMATS.join(', ')}`);
  const revision = options.revision === undefined ? undefined : Number(options.revision);
  if (revision !== undefined && !Number.isInteger(revision)) throw new UsageError('--revision is a whole number');
  return withNewsroom(context, async ({ newsroom, explain }) => {
    const edition = options.now ? await newsroom.editionNow(wanted) : await newsroom.edition(wanted, revision);
    const told = options.explain ? await explain(wanted) : edition && context.render(edition, format);
    if (told) context.out.write(ended(told));
    else context.err.write(`${await missing(newsroom, wanted, revision)}\n`);
    return told ? 0 : 1;
  });
}

/** Why there is nothing to show, and what there is instead. */
async function missing(newsroom: Newsroom, day: Day, revision: number | undefined): Promise<string> {
  const newest = revision === undefined ? null : await newsroom.edition(day);
  if (newest) return `There is no revision ${revision} of ${day}; the newest is ${newest.revision}.`;
  const { before, after } = await newsroom.nearest(day);
  const nearest = [before, after].filter((one) => one !== null).join(' and ');
  return `No edition for ${day}. ${nearest ? `The nearest: ${nearest}.` : 'There is none yet: daybrief add, then daybrief assemble --all.'}`;
}

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
