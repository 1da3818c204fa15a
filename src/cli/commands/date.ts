import { type CliContext, type ExitCode, UsageError } from '../context.ts';
import { dayGiven, withNewsroom } from '../day.ts';

/** `daybrief date`: lists what waits for a date; `daybrief date ID DAY` settles one, `daybrief date ID none` leaves it out. */
export function date(context: CliContext, id: string | undefined, day: string | undefined): Promise<ExitCode> {
  return withNewsroom(context, async ({ desk }) => {
    if (id === undefined) {
      const waiting = await desk.undated();
      for (const one of waiting) {
        context.out.write(`${one.id}  ${one.outlet ?? 'outlet unknown'}: ${one.title ?? one.opening}\n`);
        for (const { text, rule } of one.evidence) context.out.write(`    ${rule}: “${text}”\n`);
        if (one.proposed) context.out.write(`    proposed: ${one.proposed}\n`);
      }
      if (waiting.length === 0) context.out.write('Nothing waits for a date.\n');
      return 0;
    }
    if (day === undefined)
      throw new UsageError(
        'say the day: daybrief date ID 2026-05-04, or daybrief date ID none to leave the article out',
      );
    const settled = await desk.settle(id, day === 'none' ? null : dayGiven(day));
    if (!settled) context.err.write(`There is no article ${id} that waits for a date; \`daybrief date\` lists them.\n`);
    return settled ? 0 : 1;
  });
}
