import type { HeldFigure } from '../assemble/held.ts';
import type { Withheld } from '../assemble/request.ts';
import type { Correction, Edition } from '../edition.ts';
import type { Day } from '../model.ts';

/** What came of saving an edition. */
export interface SavedEdition {
  edition: Edition;
  made: boolean;
  corrected: number;
}

/** Editions as the newsroom makes them. Implemented by storage; each function is one transaction. */
export interface EditionStore {
  /** The newest revision of a day, and the newest that anybody was sent. */
  newest(day: Day): Promise<{ newest: Edition | null; sent: Edition | null }>;
  /**
   * Stores an edition as the next revision of its day, with the corrections it brings, and indexes its figures and stories. One
   * that reads the same as the newest revision is not stored. Returns what is now the newest, whether it is new, and how many
   * chats are told of corrections: their deliveries, and the alerts to followers, are put into the ledger in the same transaction.
   */
  save(edition: Edition, corrections: readonly Correction[]): Promise<SavedEdition>;
  /** As `save`, unless another revision was stored since revision `upon` (0: none): then null, and the edition has to be made anew. */
  saveUpon(upon: number, edition: Edition, corrections: readonly Correction[]): Promise<SavedEdition | null>;
  /** The very text that was stored for a revision; the same bytes for ever. */
  json(day: Day, revision?: number): Promise<string | null>;
  correctionsOf(day: Day): Promise<Correction[]>;
  withheld(): Promise<Withheld>;
  /** Holds figures by the plausibility rule; returns those that were not known. */
  holdFigures(figures: readonly HeldFigure[]): Promise<HeldFigure[]>;
  heldFigures(): Promise<HeldFigure[]>;
  /** The operator lets a held figure go, or withdraws a figure, one claimant's count of it, or an event; returns the days to make again. */
  decide(id: string, state: 'released' | 'retracted', reason: string | null): Promise<Day[]>;
  hold(day: Day, reason: string): Promise<void>;
  /** Lets a held day go: the deliveries that waited for it are due. False when it was not held. */
  release(day: Day): Promise<boolean>;
  heldDays(): Promise<Day[]>;
  /** Why the edition of a day is held; null when it is not. */
  holdOf(day: Day): Promise<string | null>;
}
