import type { Day, Instant } from '../model.ts';

export type ChatKind = 'private' | 'group' | 'supergroup' | 'channel';
export type Length = 'short' | 'standard' | 'full';
export type Section = 'lead' | 'events' | 'figures' | 'claims' | 'also' | 'sources';

/** A chat, or one topic of a forum: where a delivery goes. `thread` is null outside topics. */
export interface Place {
  chat: number;
  thread: number | null;
}

/** One time of the week at which a chat gets an edition. */
export interface Slot {
  id: number;
  /** `HH:MM`, wall clock of the chat's zone. */
  time: string;
  /** ISO weekdays 1 (Monday) to 7, in ascending order. */
  weekdays: number[];
  kind: 'daily' | 'weekly';
}

export interface Follow {
  kind: 'topic' | 'place' | 'claimant' | 'keyword' | 'figure' | 'story';
  /** The words as the reader gave them, or the id of a figure or story. */
  value: string;
  /** What the reader sees in place of an id. */
  label?: string;
  mode: 'follow' | 'mute';
}

/** Everything a chat has chosen. Every field has a default, so that one tap suffices. */
export interface ChatSettings {
  place: Place;
  kind: ChatKind;
  title: string | null;
  language: string;
  zone: string;
  zoneChosen: boolean;
  length: Length;
  rich: boolean;
  slots: Slot[];
  hidden: Section[];
  follows: Follow[];
  alertsPerDay: number;
  /** Which day a delivery carries; `auto`: yesterday before 15:00 local, today from then on. */
  carries: 'auto' | 'today' | 'yesterday';
  emptyDays: boolean;
  /** `HH:MM-HH:MM` local, during which nothing is sent; null for none. */
  silent: string | null;
  pausedUntil: Day | null;
  /** active: receives; blocked, gone: the chat cannot be reached; muted: no right to write. */
  state: 'active' | 'blocked' | 'gone' | 'muted';
  /** For a channel: the person who linked it. */
  admin: number | null;
}

/** A dialogue that waits for an answer, kept over restarts; one per person and chat. */
export interface Dialogue {
  step: string;
  data: string;
}

export interface ReaderReport {
  id: number;
  place: Place;
  person: number;
  day: Day | null;
  item: string | null;
  words: string;
  at: Instant;
  open: boolean;
}

/** What chats chose and said. Implemented by storage; each function is one transaction. */
export interface Chats {
  settings(place: Place): Promise<ChatSettings | null>;
  save(settings: ChatSettings): Promise<void>;
  /** Adds a slot; false when the chat has one at that time already. */
  addSlot(place: Place, slot: Omit<Slot, 'id'>): Promise<boolean>;
  removeSlots(place: Place): Promise<number>;
  /** Channels that this person linked. */
  channelsOf(person: number): Promise<ChatSettings[]>;
  dialogue(place: Place, person: number): Promise<Dialogue | null>;
  setDialogue(place: Place, person: number, dialogue: Dialogue | null): Promise<void>;
  /** The newest day and revision that this chat received, and the revision it received of one day. */
  lastDelivered(place: Place): Promise<{ day: Day; revision: number } | null>;
  deliveredRevision(place: Place, day: Day): Promise<number | null>;
  recordShown(place: Place, day: Day, revision: number): Promise<void>;
  report(report: Omit<ReaderReport, 'id' | 'open'>): Promise<number>;
  reports(open: boolean): Promise<ReaderReport[]>;
  closeReport(id: number): Promise<void>;
  /** Everything stored about a person and the chats that are theirs, as plain data. */
  exportPerson(person: number): Promise<unknown>;
  /** Erases it, at once and really. */
  erasePerson(person: number): Promise<void>;
  /** A group became a supergroup: everything moves along. */
  migrate(from: number, to: number): Promise<void>;
  setState(chat: number, state: ChatSettings['state']): Promise<void>;
}
