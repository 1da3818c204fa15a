/** Where shells report what they did, for the operator's graphs. Every method is cheap and never fails. */
export interface Meter {
  /** Articles taken in: `state` is added, changed, known, undated or failed. */
  articles(source: string, state: string, count: number): void;
  /** How long one stage took, in seconds. */
  stage(name: string, seconds: number): void;
  edition(): void;
  /** A request to Telegram: `outcome` as the outbox names it. */
  delivery(outcome: string): void;
  /** Deliveries waiting, and the age of the oldest in seconds. */
  queue(waiting: number, oldest: number): void;
  /** Seconds between the minute a tick was meant for and its start. */
  lag(seconds: number): void;
}

export const NO_METER: Meter = {
  articles: () => undefined,
  stage: () => undefined,
  edition: () => undefined,
  delivery: () => undefined,
  queue: () => undefined,
  lag: () => undefined,
};
