import type { Ledger } from '../core/ports/ledger.ts';
import type { DeliveryLog } from './parts.ts';
import type { Stopping } from './stopping.ts';
import { passingTime } from './time.ts';

/** Between two tries of writing to a full or locked disk, in milliseconds. */
const PAUSE = 2000;
/** Faults of the storage that may pass: somebody makes room, lets go, or mends or mounts the disk anew. */
const PASSING = new Set(['full', 'failing', 'locked', 'readonly', 'other']);

/**
 * A ledger that is written to until it takes it: what Telegram answered is known only here until it is recorded, and forgetting it
 * would send a message twice. Ends with the program; then the next start counts the message as a possible double.
 */
export function patient(ledger: Ledger, stopping: Stopping, log: DeliveryLog, pause = PAUSE): Ledger {
  const insist = async <T>(write: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await write();
      } catch (error) {
        if (stopping.now || !isPassing(error)) throw error;
        log.error({ error }, 'the ledger cannot be written; trying again');
        await stopping.before(passingTime.sleep(pause));
      }
    }
  };
  return {
    ...ledger,
    startPart: (...about) => insist(() => ledger.startPart(...about)),
    partSent: (...about) => insist(() => ledger.partSent(...about)),
    partNotSent: (...about) => insist(() => ledger.partNotSent(...about)),
    putAside: (...about) => insist(() => ledger.putAside(...about)),
    skip: (...about) => insist(() => ledger.skip(...about)),
    failOpen: (...about) => insist(() => ledger.failOpen(...about)),
    recover: () => insist(() => ledger.recover()),
    take: (...about) => insist(() => ledger.take(...about)),
    nextDue: () => insist(() => ledger.nextDue()),
  };
}

function isPassing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && PASSING.has(error.code);
}
