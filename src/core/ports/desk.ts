import type { Day, Edition, Evidence, Instant } from '../model.ts';

/** An article that cannot be dated and waits for the operator. */
export interface UndatedArticle {
  id: string;
  title: string | null;
  outlet: string | null;
  opening: string;
  proposed: Day | null;
  evidence: Evidence[];
}

/** What came of handing an article in. */
export type AddOutcome = 'added' | 'changed' | 'known';

export interface AddReport {
  added: number;
  changed: number;
  known: number;
  undated: string[];
  /** Languages of articles that were kept but cannot be read yet, one entry an article. */
  unread: string[];
  days: Day[];
  failed: { where: string; reason: string }[];
}

/** What an admin hands in: the text of an article, a link, or a file of any kind that `daybrief add` takes. */
export type Handed = { text: string } | { url: string } | { file: string; bytes: Uint8Array };

export interface DeskStatus {
  days: { day: Day; revision: number; sent: number; waiting: number; failed: number }[];
  articles: number;
  undated: number;
  heldFigures: number;
  heldEditions: Day[];
  chats: number;
  possibleDoubles: number;
  lastBackup: Instant | null;
}

/** What an operator can do, by hand (cli) or from the chat (telegram); wired in app.ts. */
export interface Desk {
  status(): Promise<DeskStatus>;
  undated(): Promise<UndatedArticle[]>;
  /** Files an undated article under a day; false when there is no such article. */
  settle(article: string, day: Day | null): Promise<boolean>;
  /** Makes a new revision when something changed; returns the newest edition, null for a day without articles. */
  assemble(day: Day): Promise<Edition | null>;
  hold(day: Day, reason: string): Promise<void>;
  release(day: Day): Promise<void>;
  /**
   * Withdraws what has this id (a figure, what one claimant says of it, an event, or an article) and makes the corrections that follow.
   * No days where nothing has it.
   */
  retract(id: string, reason: string): Promise<{ days: Day[]; chats: number }>;
  /** Queues an edition to every subscriber of its day who has not got it. */
  send(day: Day): Promise<number>;
  heldFigures(): Promise<{ id: string; day: Day; line: string; reason: string }[]>;
  releaseFigure(id: string): Promise<void>;
  /** Asks a source no more, or asks it again; false when the list has none of that name. */
  pauseSource(name: string, paused: boolean): Promise<boolean>;
  /** Takes in what an admin sent. */
  take(item: Handed): Promise<AddReport>;
}
