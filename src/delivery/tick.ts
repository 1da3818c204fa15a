import type { Clock } from '../core/ports/clock.ts';
import type { Ledger } from '../core/ports/ledger.ts';
import type { Meter } from '../core/ports/meter.ts';
import { byCron, type Repeated } from './by-cron.ts';
import type { DeliveryLog } from './parts.ts';
import type { Watch } from './watch.ts';

export interface TickParts {
  ledger: Ledger;
  clock: Clock;
  meter: Meter;
  log: DeliveryLog;
  /** BRIEFING_TIMEZONE. */
  zone: string;
  /** Brings the editions up to date before any is planned. */
  prepare(): Promise<void>;
  /** Tells the outbox that something is due. */
  wake(): void;
}

/** Asks the database what is due now and plans it, a chunk at a time so that readers are answered in between. Rejects as `prepare` does. */
export async function tick({ ledger, clock, zone, prepare, wake, meter }: TickParts): Promise<number> {
  // Who is due gets the newest edition there is, also while another one cannot be made; the fault is told in the end.
  const fault = await prepare().then(
    () => null,
    (error: unknown) => ({ error }),
  );
  const now = clock.now();
  let planned = 0;
  for (let more = true; more; ) {
    const chunk = await ledger.plan(now, zone);
    planned += chunk.deliveries;
    more = chunk.more;
    if (chunk.deliveries > 0) wake();
    if (more) await breath();
  }
  const { open, oldestDue } = await ledger.counts();
  const age = oldestDue === null ? 0 : Math.max(0, Date.parse(now) - Date.parse(oldestDue)) / 1000;
  meter.queue(open, age);
  if (fault) throw fault.error;
  return planned;
}

/** Lets answers to readers go before the next chunk. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/**
 * Ticks at every full minute until stopped, the first time at once. A tick that takes longer than a minute is not joined by a second
 * one; one that fails is logged and reported, and the next minute finds what it left due. After each the watch looks around.
 */
export function startTicking(parts: TickParts & { watch: Pick<Watch, 'report'> }): Repeated {
  const { watch, log, meter } = parts;
  const once = async (late: number): Promise<void> => {
    meter.lag(late);
    try {
      await tick(parts);
      await watch.report({ planning: null });
    } catch (error) {
      log.error({ error }, 'a minute could not be planned');
      await watch.report({ planning: error instanceof Error ? error.message : String(error) });
    }
  };
  return byCron('* * * * *', once, { atOnce: true });
}
