import type { CliContext } from './context.ts';

/** Draws one line of progress on a terminal, in place; silent in a pipe. */
export function tally(
  context: Pick<CliContext, 'err' | 'terminal'>,
  verb: string,
  done: number,
  of: number | null,
): void {
  if (!context.terminal) return;
  context.err.write(`\r\u001b[2K${verb} ${done}${of === null ? '' : ` of ${of}`}`);
}

/** Takes the line of progress away, so that what is printed next stands alone. */
export function wipe(context: Pick<CliContext, 'err' | 'terminal'>): void {
  if (context.terminal) context.err.write('\r\u001b[2K');
}
