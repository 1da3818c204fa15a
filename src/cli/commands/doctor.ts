import type { Finding } from '../../core/ports/finding.ts';
import type { CliContext, ExitCode } from '../context.ts';
import { table } from '../table.ts';

const WORDS: Record<Finding['state'], string> = { ok: 'ok', warn: 'LOOK', fault: 'FAULT' };
const ORDER: readonly Finding['state'][] = ['fault', 'warn', 'ok'];

/** `daybrief doctor`: everything that could be wrong in one table, the worst first, each with what to do; 1 when something is. */
export async function doctor(context: CliContext): Promise<ExitCode> {
  const findings = await context.examine();
  const sorted = ORDER.flatMap((state) => findings.filter((finding) => finding.state === state));
  const rows = sorted.flatMap(({ about, state, says, todo }) => [
    [WORDS[state], about, says],
    ...(todo ? [['', '', `→ ${todo}`]] : []),
  ]);
  context.out.write(table(['', 'What', 'Found'], rows));
  const count = (state: Finding['state']) => findings.filter((finding) => finding.state === state).length;
  const faults = count('fault') === 1 ? '1 fault' : `${count('fault')} faults`;
  context.out.write(`\n${faults}, ${count('warn')} to look at, ${count('ok')} well.\n`);
  return count('fault') > 0 ? 1 : 0;
}
