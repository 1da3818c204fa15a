import { byCron, type Repeated } from './by-cron.ts';
import type { DeliveryLog } from './parts.ts';
import type { Watch } from './watch.ts';

export interface NightlyParts {
  /** BACKUP_CRON and the zone it is read in. */
  cron: string;
  zone: string;
  /** Makes a verified backup and rotates the old ones. */
  backup(): Promise<unknown>;
  /** Removes what need not be kept any longer; only after a good backup. */
  prune(): Promise<unknown>;
  watch: Pick<Watch, 'report'>;
  log: DeliveryLog;
}

/** Backup, then pruning; rejects never, reports to the watch. What a failed backup does not hold is not pruned. */
export async function nightly({ backup, prune, watch, log }: NightlyParts): Promise<void> {
  try {
    await backup();
    await prune();
    await watch.report({ backup: null, damages: [] });
  } catch (error) {
    log.error({ error }, 'the nightly backup failed');
    await watch.report({ backup: error instanceof Error ? error.message : String(error) });
  }
}

/** Nightly work by cron until stopped, one at a time. */
export function startNightly(parts: NightlyParts): Repeated {
  return byCron(parts.cron, () => nightly(parts), { zone: parts.zone, atOnce: false });
}
