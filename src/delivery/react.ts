import type { Instant } from '../core/model.ts';
import type { ChatSettings } from '../core/ports/chats.ts';
import type { Outcome } from '../core/ports/ledger.ts';
import type { SendOutcome } from '../core/ports/outbox.ts';

/** What to do about one answer of Telegram; everything that a delivery can meet, told apart. */
export interface Reaction {
  /** What becomes of the delivery; null: the same part is sent at once in another form. */
  outcome: Outcome | null;
  /** True when the message may have been accepted although no answer came. */
  unknown: boolean;
  /** The chat's new state, for the whole chat, or for this topic alone. */
  chat?: ChatSettings['state'];
  topic?: ChatSettings['state'];
  /** The chat is another now; it is written to there. */
  movedTo?: number;
  /** Everything else that waits for this place ends too. */
  failOthers?: boolean;
  /** Told once: to the chat's admin, or to the chat. */
  tell?: 'no_rights' | 'topic_gone';
  /** The message itself was at fault: ours. */
  fault?: string;
  /** Nothing more can be sent by this program. */
  stop?: boolean;
}

const MINUTE = 60;
const DAY = 86_400;
/** Pauses after lost answers and server errors, in seconds; the last one repeats. */
const BACK_OFF = [2, 5, 15, 60, 300];
/** Tries on a chat that is not found before it is given up: one a day. */
const NOT_FOUND_TRIES = 3;
/** Tries of any kind: with the pauses above about two days. */
const MOST_TRIES = 600;

/** The rule for each answer. `attempts` counts the earlier failed tries of this delivery. Pure. */
export function reactTo(answer: Exclude<SendOutcome, { kind: 'sent' }>, attempts: number, now: Instant): Reaction {
  switch (answer.kind) {
    case 'retry':
      return {
        outcome: wait(now, answer.afterSeconds, `asked to wait ${answer.afterSeconds} s`, false),
        unknown: false,
      };
    case 'unreachable':
      return unreachable(answer.reason, attempts, now);
    case 'no_rights':
      return { outcome: wait(now, DAY, 'no right to write', true), unknown: false, chat: 'muted', tell: 'no_rights' };
    case 'moved':
      return {
        outcome: { state: 'due', reason: 'the group became a supergroup' },
        unknown: false,
        movedTo: answer.chat,
      };
    case 'topic_gone':
      return {
        outcome: failed('the topic is gone'),
        unknown: false,
        topic: 'gone',
        failOthers: true,
        tell: 'topic_gone',
      };
    case 'unparsable':
    case 'too_long':
      return { outcome: null, unknown: false, fault: answer.kind === 'too_long' ? 'too long' : answer.reason };
    case 'token_refused':
      return { outcome: { state: 'due', reason: 'the token was refused' }, unknown: false, stop: true };
    case 'unknown':
      return { outcome: later(attempts, now, `no answer: ${answer.reason}`), unknown: true };
    default:
      return { outcome: later(attempts, now, `server: ${answer.reason}`), unknown: false };
  }
}

type Gone = Extract<SendOutcome, { kind: 'unreachable' }>['reason'];

function unreachable(reason: Gone, attempts: number, now: Instant): Reaction {
  if (reason === 'not_found' && attempts < NOT_FOUND_TRIES)
    return { outcome: wait(now, DAY, 'chat not found', true), unknown: false };
  const chat = reason === 'blocked' ? 'blocked' : 'gone';
  return { outcome: failed(reason), unknown: false, chat, failOthers: true };
}

function failed(reason: string): Outcome {
  return { state: 'failed', reason };
}

function later(attempts: number, now: Instant, reason: string): Outcome {
  if (attempts >= MOST_TRIES) return failed(reason);
  return wait(now, BACK_OFF[attempts] ?? BACK_OFF.at(-1) ?? MINUTE, reason, true);
}

function wait(now: Instant, seconds: number, reason: string, counts: boolean): Outcome {
  return { state: 'waiting', notBefore: new Date(Date.parse(now) + seconds * 1000).toISOString(), reason, counts };
}
