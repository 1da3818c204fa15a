import { createTask } from 'node-cron';

/** Something done again and again, until stopped; `stop` waits for the one under way. */
export interface Repeated {
  stop(): Promise<void>;
}

const MINUTE = 60_000;
/** A clock that jumped is noticed within so many milliseconds. */
const MOST_BLIND = 15_000;
/** After the clock jumped forward so many minutes, any time of the expression has passed as far as we look. */
const MOST_LOOKED = 24 * 60;

/**
 * Does `work` at every time that `cron` (five fields) names in `zone` (absent: the machine's), with `atOnce` also now. Never two at a
 * time: a time that comes while the last one is still under way is passed over. The wall clock is read anew every few seconds:
 * set forward, or after the machine slept, what was missed is done once; set back, the times are kept by what it shows now. `work`
 * is given how late it begins, in seconds; it must not reject.
 */
export function byCron(
  cron: string,
  work: (late: number) => Promise<void>,
  { zone, atOnce }: { zone?: string; atOnce: boolean },
): Repeated {
  const task = createTask(cron, () => undefined, zone ? { timezone: zone } : {});
  let running: Promise<void> | null = null;
  const begin = (late: number): void => {
    running ??= work(late).finally(() => {
      running = null;
    });
  };
  let looked = minuteOf(Date.now());
  let timer: NodeJS.Timeout;
  const look = (): void => {
    const now = minuteOf(Date.now());
    const due = latest(Math.min(looked, now - 1), now, (minute) => task.match(new Date(minute * MINUTE)));
    if (due !== null && now !== looked) begin((Date.now() - due * MINUTE) / 1000);
    looked = now;
    wait();
  };
  const wait = (): void => {
    timer = setTimeout(look, Math.min(MOST_BLIND, MINUTE - (Date.now() % MINUTE)));
  };
  wait();
  if (atOnce) begin(0);
  return {
    async stop() {
      clearTimeout(timer);
      await running;
    },
  };
}

const minuteOf = (instant: number): number => Math.floor(instant / MINUTE);

/** The last minute after `before`, up to `now`, that fits; null when none does. */
function latest(before: number, now: number, fits: (minute: number) => boolean): number | null {
  for (let minute = now; minute > Math.max(before, now - MOST_LOOKED); minute -= 1) if (fits(minute)) return minute;
  return null;
}
