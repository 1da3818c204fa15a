import type { Day, Instant } from '../../core/model.ts';
import type { ChatKind, ChatSettings, Dialogue, Place } from '../../core/ports/chats.ts';
import type { View } from '../../core/render/telegram/words.ts';
import type { Args } from '../buttons/args.ts';
import type { Deps } from '../deps.ts';
import type { Messages } from '../messages/messages.ts';
import type { Screen } from './screen.ts';

/** For whom a screen is made: the chat, what it chose, its language and its day. Deliveries have one without a conversation. */
export interface Audience {
  readonly deps: Deps;
  readonly place: Place;
  readonly settings: ChatSettings;
  readonly say: Messages;
  readonly view: View;
  readonly now: Instant;
  /** The reader's own day. */
  readonly today: Day;
}

/** One turn of a conversation: who asks where, in which language, and how to answer. */
export interface Talk extends Audience {
  readonly kind: ChatKind;
  /** The person who wrote or pressed; null for anonymous admins and channels. */
  readonly person: number | null;
  /** Whether the chat has stored settings; before that, `settings` are defaults. */
  readonly known: boolean;
  readonly botName: string;
  readonly operator: boolean;
  /** Shows a screen: as a new message, or in place of the one whose button was pressed. */
  show(screen: Screen): Promise<void>;
  /** Keeps settings; later turns and this one see them. */
  change(part: Partial<ChatSettings>): Promise<void>;
  /** What this person is being asked here; null ends it. */
  await(dialogue: Dialogue | null): Promise<void>;
  /** Sends something to another chat; false where the bot may not write there. */
  post(place: Place, screen: Screen): Promise<boolean>;
  /** Shows something to every operator, in their private chats. */
  toOperators(screen: Screen): Promise<void>;
  /** Tells that an answer takes a moment. */
  working(): Promise<void>;
  /** Whether the person may change this chat's settings: anybody in private, admins elsewhere. */
  mayChange(): Promise<boolean>;
  /** The status of a person in a chat ("administrator", ...), null where Telegram does not say. */
  memberStatus(chat: number, person: number): Promise<string | null>;
}

/** One command. `changes`: in groups only admins may use it. */
export interface Command {
  changes?: boolean;
  run(talk: Talk, words: string): Promise<void>;
}

/** What a button does: reads its arguments (throws StaleButton), then answers; null when there is nothing more to show. */
export type Press = (args: Args) => (talk: Talk) => Promise<Screen | null>;

/** A button's verb. `changes`: in groups only admins may press it; `desk`: operators only. */
export interface Verb {
  press: Press;
  changes?: boolean;
  desk?: boolean;
}

/** What a person answers to a question that the bot asked. */
export type Answer = (talk: Talk, words: string, data: string) => Promise<void>;
