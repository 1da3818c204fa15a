/** Keeps the last `most` values by their keys; the one asked for longest ago goes first. */
export class Kept<T> {
  private readonly values = new Map<string, T>();
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** Undefined when the value is not kept. */
  get(key: string): T | undefined {
    const value = this.values.get(key);
    return value === undefined ? undefined : this.put(key, value);
  }

  put(key: string, value: T): T {
    this.values.delete(key);
    this.values.set(key, value);
    const [oldest] = this.values.keys();
    if (this.values.size > this.most && oldest !== undefined) this.values.delete(oldest);
    return value;
  }
}
