/** What goes wrong with a request, instead of or besides its proper answer. */
export type Fault =
  | { kind: 'answer'; code: number; description: string; parameters?: Record<string, number> }
  /** A proxy's page instead of JSON; nothing was accepted. */
  | { kind: 'page'; status: number }
  /** The connection ends before the server took the request, or after it took it. */
  | { kind: 'cut'; when: 'before' | 'after' }
  /** The proper answer, late. */
  | { kind: 'slow'; milliseconds: number };

interface Scripted {
  method?: string;
  chat?: number;
  times: number;
  fault: Fault;
}

export interface FaultScript {
  /** The next `times` requests that match meet this fault. */
  add(fault: Fault, match?: { method?: string; chat?: number; times?: number }): void;
  take(method: string, chat: unknown): Fault | null;
  clear(): void;
}

export function faultScript(): FaultScript {
  let script: Scripted[] = [];
  return {
    add(fault, match = {}) {
      script.push({ times: 1, ...match, fault });
    },
    take(method, chat) {
      const entry = script.find(
        (s) =>
          s.times > 0 &&
          (s.method === undefined || s.method.toLowerCase() === method) &&
          (s.chat === undefined || s.chat === Number(chat)),
      );
      if (!entry) return null;
      entry.times -= 1;
      script = script.filter((s) => s.times > 0);
      return entry.fault;
    },
    clear() {
      script = [];
    },
  };
}
