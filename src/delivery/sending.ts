import { Outbox } from './outbox.ts';
import type { OutboxParts } from './parts.ts';
import { within } from './stopping.ts';
import { startTicking } from './tick.ts';
import type { Watch } from './watch.ts';

export interface SendingParts extends Omit<OutboxParts, 'onFault'> {
  /** BRIEFING_TIMEZONE. */
  zone: string;
  /** Brings the editions up to date before deliveries are planned. */
  prepare(): Promise<unknown>;
  watch: Watch;
}

/** Deliveries planned by the minute and sent; until stopped, which leaves what is not sent within `milliseconds` due. */
export function startSending(parts: SendingParts): { wake(): void; stop(milliseconds: number): Promise<void> } {
  const { watch, prepare } = parts;
  const onTokenRefused = (): void => {
    void watch.report({ tokenRefused: true });
    parts.onTokenRefused();
  };
  const onFault = (key: string, words: string): void => void watch.messageFault(key, words);
  const outbox = new Outbox({ ...parts, onTokenRefused, onFault });
  const wake = (): void => outbox.wake();
  const ticking = startTicking({ ...parts, prepare: async () => void (await prepare()), wake });
  return {
    wake,
    stop: async (milliseconds) => {
      await Promise.all([within(ticking.stop(), milliseconds), outbox.stop(milliseconds)]);
    },
  };
}
