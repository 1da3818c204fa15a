import type { Instant } from '../model.ts';

/** A trouble that the operator was told of and that is not over. */
export interface Alert {
  key: string;
  words: string;
  since: Instant;
}

/** Troubles, each told once when it begins and once when it is over. Implemented by storage; each function is one transaction. */
export interface Alerts {
  /** True when the trouble is new and has to be told. */
  raise(key: string, words: string): Promise<boolean>;
  /** What is over now and has to be told; null when there was nothing. */
  clear(key: string): Promise<Alert | null>;
  open(): Promise<Alert[]>;
}
