import { schedule } from 'node-cron';

/** Something done again and again, until stopped; `stop` waits for the one under way. */
export interface Repeated {
  stop(): Promise<void>;
}

/**
 * Does `work` at every time that `cron` names in `zone` (absent: the machine's), with `atOnce` also now. Never two at a time: a time
 * that comes while the last one is still under way is passed over. `work` is given how late it begins, in seconds; it must not reject.
 */
export function byCron(
  cron: string,
  work: (late: number) => Promise<void>,
  { zone, atOnce }: { zone?: string; atOnce: boolean },
): Repeated {
  let running: Promise<void> | null = null;
  const begin = (late: number): void => {
    running ??= work(late).finally(() => {
      running = null;
    });
  };
  const task = schedule(
    cron,
    ({ date }) => begin(Math.max(0, Date.now() - date.getTime()) / 1000),
    zone ? { timezone: zone } : {},
  );
  if (atOnce) begin(0);
  return {
    async stop() {
      await task.stop();
      await running;
    },
  };
}
