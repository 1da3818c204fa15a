import { schedule } from 'node-cron';
import type { Meter } from '../core/ports/meter.ts';
import type { DeliveryLog } from './parts.ts';

export interface RoundsParts {
  /** A cron expression of five fields, and the zone it is read in. */
  cron: string;
  zone: string;
  /** Fetches what is new and makes the editions that it touches; returns how many. */
  round(): Promise<number>;
  meter: Meter;
  log: DeliveryLog;
}

/** Rounds by cron until stopped, the first at once. One round at a time; one that fails is logged and the next one tries again. */
export function startRounds(parts: RoundsParts): { stop(): Promise<void> } {
  const { cron, zone, round, meter, log } = parts;
  let running: Promise<void> | null = null;
  const once = async (): Promise<void> => {
    const begun = performance.now();
    try {
      const made = await round();
      for (let n = 0; n < made; n++) meter.edition();
      meter.stage('round', (performance.now() - begun) / 1000);
    } catch (error) {
      log.error({ error }, 'a round of reading and assembling failed');
    }
    running = null;
  };
  const task = schedule(cron, () => void (running ??= once()), { timezone: zone });
  running = once();
  return {
    async stop() {
      await task.stop();
      await running;
    },
  };
}
