import type { CliContext, ExitCode } from '../context.ts';
import { dayGiven, withNewsroom } from '../day.ts';

/** `daybrief diff DAY`: the edition as sent against what is known now. */
export function diff(context: CliContext, day: string): Promise<ExitCode> {
  const wanted = dayGiven(day);
  return withNewsroom(context, async (open) => {
    const text = await open.diff(wanted);
    if (text === null) context.err.write(`No edition for ${wanted}.\n`);
    else context.out.write(`${text}\n`);
    return text === null ? 1 : 0;
  });
}
