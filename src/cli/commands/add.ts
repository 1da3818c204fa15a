import type { AddReport } from '../../core/ports/desk.ts';
import { type CliContext, type ExitCode, UsageError } from '../context.ts';
import { tally, wipe } from '../progress.ts';

/** `daybrief add PATH|URL...`: takes articles in; names each that failed; the rest goes in. */
export async function add(context: CliContext, where: readonly string[]): Promise<ExitCode> {
  if (where.length === 0) throw new UsageError('name at least one file, folder or URL, or - for standard input');
  const open = await context.open();
  try {
    const report = await open.ingest(open.inputs(where), (done) => tally(context, 'read', done, null));
    wipe(context);
    for (const fault of report.failed) context.err.write(`${fault.where}: ${fault.reason}\n`);
    context.out.write(summary(report));
    const found = report.added + report.changed + report.known;
    if (found + report.failed.length === 0)
      context.err.write('Nothing there that can be read (text, HTML, JSON Lines, feeds).\n');
    return report.failed.length > 0 || found === 0 ? 1 : 0;
  } finally {
    await open.close();
  }
}

function summary(report: AddReport): string {
  const lines = [
    `${report.added} new, ${report.changed} changed, ${report.known} known before, ${report.failed.length} failed`,
  ];
  if (report.days.length > 0) lines.push(`days: ${report.days.join(', ')}`);
  if (report.unread.length > 0) {
    const languages = [...new Set(report.unread)].sort().join(', ');
    lines.push(`kept, but in a language that is not read yet (${languages}): ${report.unread.length}`);
  }
  if (report.undated.length > 0)
    lines.push('no date found, settle with `daybrief date ID DAY`:', ...report.undated.map((id) => `  ${id}`));
  return `${lines.join('\n')}\n`;
}
