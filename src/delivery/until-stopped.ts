/** The end of the service as others wait for it. */
export interface UntilStopped {
  signal: AbortSignal;
  stopped: Promise<'stopped'>;
  stop(): void;
}

/** Ends at the first SIGTERM or SIGINT, or when `stop` is called. */
export function untilStopped(): UntilStopped {
  const stopping = new AbortController();
  const { signal } = stopping;
  const stop = (): void => stopping.abort();
  process.once('SIGTERM', stop).once('SIGINT', stop);
  const stopped = new Promise<'stopped'>((done) => {
    signal.addEventListener('abort', () => done('stopped'), { once: true });
  });
  return { signal, stopped, stop };
}
