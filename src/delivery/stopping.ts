/** The word to stop, and waits that end with it. */
export class Stopping {
  now = false;
  private readonly waits = new Set<() => void>();

  begin(): void {
    this.now = true;
    for (const end of this.waits) end();
    this.waits.clear();
  }

  /** True when `turn` comes before the word to stop. Nothing of a wait that is over is kept. */
  async before(turn: Promise<void>): Promise<boolean> {
    if (this.now) return false;
    await new Promise<void>((resolve, reject) => {
      const over = (): void => {
        this.waits.delete(resolve);
        resolve();
      };
      this.waits.add(resolve);
      turn.then(over, reject);
    });
    return !this.now;
  }
}

/** Waits for `work` no longer than `milliseconds`; what is not done then is left to the next start. */
export async function within(work: Promise<unknown>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}
