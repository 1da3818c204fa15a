import type { CliContext } from './context.ts';

/** Draws one line of progress on a terminal, in place; silent in a pipe. */
export function tally(
  context: Pick<CliContext, 'err' | 'terminal'>,
  verb: string,
  done: number,
  of: number | null,
): void {
  if (!context.terminal) return;
  const last = of !== null && done === of;
  context.err.write(`\r\u001b[2K${verb} ${done}${of === null ? '' : ` of ${of}`}${last ? '\n' : ''}`);
}
