import { once } from 'node:events';
import { isDay } from '../../core/input/day.ts';
import { parseLine } from '../../core/input/line.ts';
import type { Reading, ReadingFault } from '../../core/model.ts';
import type { Reader } from '../../core/ports/reader.ts';
import { type CliContext, type ExitCode, UsageError } from '../context.ts';
import type { NumberedLine } from '../../core/input/lines.ts';
import { linesOf } from '../lines.ts';

/** Articles handed to the reader and not yet answered: enough to keep its threads busy, few enough to bound memory. */
const IN_FLIGHT = 16;

/** `daybrief read`: JSON Lines in, JSON Lines out, in the same order, each answer written as soon as it is ready. */
export async function read(context: CliContext, options: { today?: string; explain?: string }): Promise<ExitCode> {
  if (options.today !== undefined && !isDay(options.today))
    throw new UsageError(`--today ${options.today} is not a day`);
  if (options.explain !== undefined) return explain(context, options.explain, options.today ?? null);
  const reader = context.openReader(options.today ?? null);
  const pending: Promise<Reading | ReadingFault>[] = [];
  let failed = false;
  const answer = async (): Promise<void> => {
    const result = await pending.shift();
    if (result && 'error' in result) failed = true;
    if (!context.out.write(`${JSON.stringify(result)}\n`)) await once(context.out, 'drain');
  };
  let writing: Promise<void> = Promise.resolve();
  for await (const line of linesOf(context.in)) {
    pending.push(answerTo(line, reader));
    writing = writing.then(answer);
    if (pending.length >= IN_FLIGHT) await pending[0];
  }
  await writing;
  await reader.close();
  return failed ? 1 : 0;
}

/** `daybrief read --explain FILE`: what was kept, what was dropped and why, every date, figure and event with its rule. */
async function explain(context: CliContext, path: string, today: string | null): Promise<ExitCode> {
  let failed = false;
  for await (const one of context.explain(path, today)) {
    if ('text' in one) context.out.write(`${one.text}\n`);
    else {
      failed = true;
      context.err.write(`${one.where}: ${one.reason}\n`);
    }
  }
  return failed ? 1 : 0;
}

function answerTo(line: NumberedLine, reader: Reader): Promise<Reading | ReadingFault> {
  const where = `line ${line.number}`;
  if ('tooLong' in line)
    return Promise.resolve({ id: null, error: { code: 'too_large', message: `${where}: longer than can be read` } });
  const parsed = parseLine(line.text);
  if (parsed.kind === 'article') return reader.read(parsed.article);
  if (parsed.kind === 'reading') return Promise.resolve(parsed.reading);
  return Promise.resolve({ id: parsed.id, error: { code: parsed.code, message: `${where}: ${parsed.message}` } });
}
