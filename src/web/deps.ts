import type { Day, Edition, Instant } from '../core/model.ts';
import type { FigureCard, Newsroom } from '../core/ports/newsroom.ts';
import type { Words } from '../core/render/words.ts';

/** Whether the service is well; `ready` is false until it answers readers. */
export interface Health {
  ready: boolean;
  /** One plain sentence for each thing that is wrong; empty when all is well. */
  faults: string[];
  since: Instant;
}

/** A chart as SVG, for light and for dark pages. */
export interface Charts {
  light: string;
  dark: string;
}

/** Everything that the web shell is given; it reads, and changes nothing. */
export interface WebDeps {
  newsroom: Newsroom;
  /** Interface words for an Accept-Language header. */
  wordsFor(accept: string | undefined): Words;
  /** The series of a figure, null where there is nothing to draw. */
  chart(card: FigureCard, words: Words): Charts | null;
  /** Editions newest first as a feed. */
  feed(editions: readonly Edition[], format: 'atom' | 'json', root: string): string;
  health(): Promise<Health>;
  metrics(): Promise<{ type: string; text: string }>;
  /** Where readers reach these pages, without a slash at the end; null: as the request says. */
  publicUrl: string | null;
  /** What comes in at the webhook's path; absent when updates are polled. */
  webhook: { path: string; take(request: Request): Promise<Response> } | null;
  /** A page could not be made. */
  onFault(error: unknown): void;
  /** The day of the operator's zone. */
  today(): Day;
}
