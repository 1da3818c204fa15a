import type { CliContext } from './cli/context.ts';
import { parseConfig } from './config.ts';
import type { Chronology } from './core/model.ts';
import { loadChronologies } from './sources/chronologies.ts';
import { foundAt } from './sources/files/files.ts';
import { foundInStream } from './sources/files/stream.ts';
import { ReadingPool } from './sources/reading/pool.ts';
import type { Found } from './core/ports/inputs.ts';

/** How long one article may be read, in milliseconds, before it is given up and named. */
const PATIENCE = 30_000;

/** Wires the shells to each other. */
export function contextOf(env: NodeJS.ProcessEnv): CliContext {
  const configured = parseConfig(env);
  const config = 'config' in configured ? configured.config : null;
  const chronologies = (): Chronology[] => loadChronologies(config?.CHRONOLOGIES_PATH);
  return {
    in: process.stdin,
    out: process.stdout,
    err: process.stderr,
    terminal: process.stderr.isTTY,
    chronologies,
    openReader: (today) =>
      new ReadingPool({
        today,
        chronologies: chronologies(),
        threads: config?.READING_THREADS ?? 2,
        patience: PATIENCE,
      }),
    inputs: foundAtAll,
    open: () => Promise.reject(new Error('no storage yet')),
    render: (edition) => JSON.stringify(edition),
    serve: () => Promise.resolve(2),
    migrate: () => Promise.resolve(''),
    configFaults: () => ('faults' in configured ? configured.faults : []),
  };
}

async function* foundAtAll(where: readonly string[]): AsyncGenerator<Found> {
  for (const one of where) yield* one === '-' ? foundInStream(process.stdin) : foundAt(one);
}
