import type { Instant } from '../model.ts';

/** The only source of time; shells get it injected. */
export interface Clock {
  /** The present instant, UTC, milliseconds. */
  now(): Instant;
}
