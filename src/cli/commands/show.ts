import { FORMATS } from '../../core/render/format.ts';
import { type CliContext, type ExitCode, UsageError } from '../context.ts';
import { dayGiven, withNewsroom } from '../day.ts';

export interface ShowOptions {
  now?: boolean;
  explain?: boolean;
  format: string;
  revision?: string;
}

/** `daybrief show DAY`: the stored edition, or with `--now` what is known now to have happened that day. */
export function show(context: CliContext, day: string, options: ShowOptions): Promise<ExitCode> {
  const wanted = dayGiven(day);
  const format = FORMATS.find((one) => one === options.format);
  if (!format) throw new UsageError(`--format is one of ${FORMATS.join(', ')}`);
  const revision = options.revision === undefined ? undefined : Number(options.revision);
  if (revision !== undefined && !Number.isInteger(revision)) throw new UsageError('--revision is a whole number');
  return withNewsroom(context, async ({ newsroom, explain }) => {
    if (options.explain) {
      context.out.write(`${await explain(wanted)}\n`);
      return 0;
    }
    const edition = options.now ? await newsroom.editionNow(wanted) : await newsroom.edition(wanted, revision);
    if (edition) context.out.write(ended(context.render(edition, format)));
    else {
      const { before, after } = await newsroom.nearest(wanted);
      const nearest = [before, after].filter((one) => one !== null).join(' and ');
      context.err.write(
        `No edition for ${wanted}.${nearest ? ` The nearest: ${nearest}.` : ' There is none yet: daybrief add, then daybrief assemble --all.'}\n`,
      );
    }
    return edition ? 0 : 1;
  });
}

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
