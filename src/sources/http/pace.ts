/** Lets requests to one host go one after another, with a pause between; hosts do not wait for each other. */
export class Pace {
  private readonly turns = new Map<string, Promise<void>>();
  private readonly sleep: (milliseconds: number) => Promise<void>;

  constructor(sleep: (milliseconds: number) => Promise<void>) {
    this.sleep = sleep;
  }

  /** Runs `work` when the host's turn comes; the next one waits for it and `pause` milliseconds more. */
  async run<T>(host: string, pause: number, work: () => Promise<T>): Promise<T> {
    const before = this.turns.get(host) ?? Promise.resolve();
    const result = before.then(work);
    const turn = result.then(
      () => this.sleep(pause),
      () => this.sleep(pause),
    );
    this.turns.set(host, turn);
    void turn.then(() => {
      if (this.turns.get(host) === turn) this.turns.delete(host);
    });
    return result;
  }
}
