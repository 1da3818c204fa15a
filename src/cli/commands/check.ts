import type { CliContext, ExitCode } from '../context.ts';

/** `daybrief check`: every fault of the configuration at once, each naming its setting. */
export function check(context: CliContext): Promise<ExitCode> {
  const faults = context.configFaults();
  if (faults.length === 0) context.out.write('The configuration is sound.\n');
  else context.err.write(`${faults.join('\n')}\n`);
  return Promise.resolve(faults.length === 0 ? 0 : 2);
}
