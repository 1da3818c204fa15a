import type { Clock } from '../core/ports/clock.ts';
import type { Meter } from '../core/ports/meter.ts';
import { byCron, type Repeated } from './by-cron.ts';
import type { DeliveryLog } from './parts.ts';
import type { Watch } from './watch.ts';

export interface RoundsParts {
  /** A cron expression of five fields, and the zone it is read in. */
  cron: string;
  zone: string;
  clock: Clock;
  /** Fetches what is new. */
  collect(): Promise<unknown>;
  /** Makes the editions that it touches; returns how many. */
  remake(): Promise<number>;
  watch: Pick<Watch, 'report'>;
  meter: Meter;
  log: DeliveryLog;
}

/** One round; never rejects: what failed is logged and reported, and the next one tries again. */
export async function round({ clock, collect, remake, watch, meter, log }: RoundsParts): Promise<void> {
  const timed = async <T>(stage: string, work: () => Promise<T>): Promise<T> => {
    const begun = performance.now();
    const result = await work();
    meter.stage(stage, (performance.now() - begun) / 1000);
    return result;
  };
  try {
    await watch.report({ roundSince: clock.now() });
    await timed('collect', collect);
    const made = await timed('assemble', remake);
    for (let n = 0; n < made; n++) meter.edition();
    await watch.report({ round: null, roundSince: null });
  } catch (error) {
    log.error({ error }, 'a round of reading and assembling failed');
    await watch.report({ round: error instanceof Error ? error.message : String(error), roundSince: null });
  }
}

/** Rounds by cron until stopped, the first at once; one at a time. */
export function startRounds(parts: RoundsParts): Repeated {
  return byCron(parts.cron, () => round(parts), { zone: parts.zone, atOnce: true });
}
