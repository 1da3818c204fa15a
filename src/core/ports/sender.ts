import type { ChatSettings, Place } from './chats.ts';
import type { Cargo, SendOutcome } from './outbox.ts';

/** A button under a message; exactly one action. `data` is at most 64 bytes. */
export type Button =
  | { label: string; data: string }
  | { label: string; url: string }
  | { label: string; inlineQuery: string };

/** A picture (PNG), named by what it shows and drawn only where Telegram does not keep it already. */
export interface Picture {
  key: string;
  draw(): Promise<Uint8Array>;
}

/**
 * One message ready to send, within every limit of Telegram. `html` is parsed by Telegram; `rich`, where present, is tried first
 * as a rich message and `html` is what the chat gets when Telegram refuses it. With `photo` the html is its caption.
 */
export interface OutgoingMessage {
  html: string;
  rows: Button[][];
  rich?: string;
  photo?: Picture;
  replyTo?: number;
  /** In groups: the person who alone shall see it, where the API allows; else everybody does. */
  onlyFor?: number;
}

/** Sends one message and says what became of it; never throws for what Telegram answers, never sends twice by itself. */
export interface Sender {
  send(place: Place, message: OutgoingMessage, options: { silent: boolean }): Promise<SendOutcome>;
  /** Edits a message in place; `not_modified` counts as sent. */
  edit(place: Place, messageId: number, message: OutgoingMessage): Promise<SendOutcome>;
}

/** Turns what is due into messages for one chat, in its language, length and selection. Implemented by telegram, used by delivery. */
export interface Composer {
  compose(cargo: Cargo, settings: ChatSettings): Promise<OutgoingMessage[]>;
}

/** Where a request goes, and whether it answers something a person just did. */
export interface Paced {
  chat: number | string;
  group: boolean;
  kind: 'answer' | 'broadcast';
}

/**
 * The pace of requests to Telegram, one for the whole program. Every request that writes to a chat asks first and goes through it. An
 * `answer` keeps only its chat's pace; a `broadcast` waits for the budget of all chats as well.
 */
export interface Limiter {
  /** Settles when it is this one's turn. */
  admit(about: Paced): Promise<void>;
  /**
   * Makes the request, a broadcast as soon as no second can have more than is permitted: between being admitted and this, recording
   * it may have taken its time. Settles as the request does.
   */
  through<T>(about: Paced, request: () => Promise<T>): Promise<T>;
  /** Telegram asked to wait: nobody writes to this chat (null: to any) for so long. */
  pause(chat: number | string | null, seconds: number): void;
}
