import type { PassingTime } from '../../src/delivery/time.ts';

interface Sleeper {
  at: number;
  wake: () => void;
}

/** Time that passes only when a test lets it; those who sleep wake in order. */
export class FakeTime implements PassingTime {
  private at = 0;
  private sleepers: Sleeper[] = [];

  now(): number {
    return this.at;
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((wake) => {
      this.sleepers.push({ at: this.at + Math.max(0, milliseconds), wake });
    });
  }

  /** Time goes by while nobody is woken, as when the machine is busy. */
  stall(milliseconds: number): void {
    this.at += milliseconds;
  }

  /** Lets time pass to `until`, waking everybody on the way and letting them act. */
  async pass(until: number): Promise<void> {
    for (;;) {
      await settle();
      const due = this.sleepers.filter((sleeper) => sleeper.at <= until);
      if (due.length === 0) break;
      this.at = Math.max(this.at, Math.min(...due.map((sleeper) => sleeper.at)));
      const awake = this.sleepers.filter((sleeper) => sleeper.at <= this.at);
      this.sleepers = this.sleepers.filter((sleeper) => sleeper.at > this.at);
      for (const sleeper of awake) sleeper.wake();
    }
    this.at = until;
  }
}

/** Promises that are ready run their course. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
