/** Times at which something went, the newest `size` of them: how soon one more may go. Constant work for each. */
export class Window {
  private readonly went: Float64Array;
  private oldest = 0;

  constructor(size: number) {
    this.went = new Float64Array(Math.max(1, Math.floor(size))).fill(-Infinity);
  }

  /** The earliest time at which no stretch of `length` has more than `size`. */
  room(length: number): number {
    return (this.went[this.oldest] ?? -Infinity) + length;
  }

  add(at: number): void {
    this.went[this.oldest] = at;
    this.oldest = (this.oldest + 1) % this.went.length;
  }
}
