import type { Alerts } from '../core/ports/alerts.ts';
import type { Ledger } from '../core/ports/ledger.ts';

/** Tells the operators of troubles: each once when it begins, and once when it is over. */
export interface Alarm {
  raise(key: string, words: string): Promise<void>;
  clear(key: string): Promise<void>;
}

export interface AlarmParts {
  alerts: Alerts;
  ledger: Ledger;
  /** People who are operators (ADMIN_IDS). */
  adminIds: readonly number[];
  /** What is told, in the operators' language. */
  words: { alert(words: string): string; clear(words: string): string };
  wake(): void;
}

/** The alarm goes the way of every delivery, so that it survives a stop and keeps the pace. */
export function createAlarm({ alerts, ledger, adminIds, words, wake }: AlarmParts): Alarm {
  const tell = async (text: string): Promise<void> => {
    for (const chat of adminIds) await ledger.enqueue({ chat, thread: null }, { kind: 'notice', text }, null);
    wake();
  };
  return {
    async raise(key, trouble) {
      if (await alerts.raise(key, trouble)) await tell(words.alert(trouble));
    },
    async clear(key) {
      const over = await alerts.clear(key);
      if (over) await tell(words.clear(over.words));
    },
  };
}
