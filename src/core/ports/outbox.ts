import type { Day, Instant } from '../model.ts';
import type { Said } from '../watch/alerts.ts';
import type { Place } from './chats.ts';

/** What an operator may do about a trouble with one press. */
export type Remedy = { kind: 'release_figure'; id: string } | { kind: 'pause_source'; name: string };

/** What a delivery carries. */
export type Cargo =
  | { kind: 'edition'; day: Day; revision: number }
  | { kind: 'weekly'; from: Day; to: Day }
  /** Words to an operator, with what a button under them may do at once; `said` is the same to be put into the operator's language. */
  | { kind: 'notice'; text: string; said?: Said[]; remedies?: Remedy[] }
  /** `places` are those of the edition's corrections that this chat is told; absent: all of these figures. */
  | { kind: 'correction'; day: Day; figureIds: string[]; places?: number[] }
  | { kind: 'alert'; figureId: string; day: Day }
  /** The day has no article: why, and the nearest editions. */
  | { kind: 'empty'; day: Day }
  /** The edition of the day is held; it comes when it is released. */
  | { kind: 'delayed'; day: Day; reason: string }
  /** To the person who linked a channel or set up a group: the bot may not write there any more. */
  | { kind: 'no_rights'; title: string | null }
  /** To the chat: its topic is gone, editions stop until somebody subscribes elsewhere. */
  | { kind: 'topic_gone' };

/** due -> sending -> sent; or failed (final, with reason), or waiting (retry at `notBefore`). Every transition is recorded. */
export type DeliveryState = 'due' | 'sending' | 'sent' | 'waiting' | 'failed' | 'held';

export interface Delivery {
  id: number;
  place: Place;
  cargo: Cargo;
  state: DeliveryState;
  /** Parts sent so far; a long edition is resumed at this part. */
  partsSent: number;
  notBefore: Instant;
  attempts: number;
}

/** What Telegram said to one request, already told apart (see Telegram's answers). */
export type SendOutcome =
  | { kind: 'sent'; messageId: number }
  | { kind: 'retry'; afterSeconds: number; scope: 'chat' | 'all' }
  | {
      kind: 'unreachable';
      reason: 'blocked' | 'deactivated' | 'kicked' | 'left' | 'deleted' | 'never_started' | 'not_found';
    }
  | { kind: 'no_rights'; reason: string }
  | { kind: 'moved'; chat: number }
  | { kind: 'topic_gone' }
  | { kind: 'unparsable'; reason: string }
  | { kind: 'too_long' }
  /** The connection ended after the request was written: it may have been accepted. */
  | { kind: 'unknown'; reason: string }
  | { kind: 'server'; reason: string }
  | { kind: 'token_refused' };
