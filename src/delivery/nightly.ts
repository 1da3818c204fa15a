import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { schedule } from 'node-cron';
import type { Clock } from '../core/ports/clock.ts';
import type { Alarm } from './alarm.ts';
import type { DeliveryLog } from './parts.ts';

export interface NightlyParts {
  /** BACKUP_CRON and BRIEFING_TIMEZONE. */
  cron: string;
  zone: string;
  /** BACKUP_PATH, and how many backups stay there (BACKUP_KEEP). */
  folder: string;
  keep: number;
  /** Makes one verified backup. */
  backup(to: string): Promise<unknown>;
  /** Removes what is older than configured. */
  prune(): Promise<unknown>;
  clock: Clock;
  alarm: Alarm;
  log: DeliveryLog;
}

const NAME = /^daybrief-\d{4}-\d\d-\d\d\.sqlite$/;

/** Every night: a verified backup named by its day, the oldest ones away, then pruning. */
export function startNightly(parts: NightlyParts): { stop(): Promise<void> } {
  let running: Promise<void> | null = null;
  const once = async (): Promise<void> => {
    await night(parts);
    running = null;
  };
  const task = schedule(parts.cron, () => void (running ??= once()), { timezone: parts.zone });
  return {
    async stop() {
      await task.stop();
      await running;
    },
  };
}

/** One night's work. Pruning waits for a good backup: what cannot be copied is not thinned out. Never rejects. */
export async function night({ folder, keep, backup, prune, clock, alarm, log }: NightlyParts): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await backup(join(folder, `daybrief-${clock.now().slice(0, 10)}.sqlite`));
    await rotate(folder, keep);
    await prune();
    await alarm.clear('backup');
  } catch (error) {
    log.error({ error }, 'the nightly backup failed');
    const reason = error instanceof Error ? error.message : String(error);
    await alarm.raise('backup', `The nightly backup failed: ${reason}`);
  }
}

/** Files of other names are somebody else's and stay. */
async function rotate(folder: string, keep: number): Promise<void> {
  const files = (await readdir(folder)).filter((name) => NAME.test(name)).sort();
  for (const name of files.slice(0, Math.max(0, files.length - keep))) await rm(join(folder, name));
}
