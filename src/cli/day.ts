import { isDay } from '../core/input/day.ts';
import type { Day } from '../core/model.ts';
import { type CliContext, type ExitCode, type OpenNewsroom, UsageError } from './context.ts';

/** The day that was typed; a UsageError that shows the form when it is none. */
export function dayGiven(word: string): Day {
  if (!isDay(word)) throw new UsageError(`"${word}" is not a day; write it as 2026-05-04`);
  return word;
}

/** Opens the newsroom for one command and closes it however the command ends. */
export async function withNewsroom(
  context: CliContext,
  work: (open: OpenNewsroom) => Promise<ExitCode>,
): Promise<ExitCode> {
  const open = await context.open();
  try {
    return await work(open);
  } finally {
    await open.close();
  }
}

/** The page number that was typed, 1 when none was; a UsageError when it is none. */
export function pageGiven(word: string | undefined): number {
  if (word !== undefined && !/^[1-9]\d{0,8}$/.test(word)) throw new UsageError('--page is a whole number from 1');
  return Number(word ?? 1);
}
