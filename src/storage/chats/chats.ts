import type { ChatSettings, Follow, Place, Section } from '../../core/ports/chats.ts';
import type { Db } from '../database/database.ts';
import { keyOf, placeOf } from './place.ts';
import { slotsOf } from './slots.ts';

/** Table `chats`: what a chat, or a topic of it, chose. */
export interface ChatRow {
  chat: number;
  thread: number;
  kind: ChatSettings['kind'];
  title: string | null;
  language: string;
  zone: string;
  zone_chosen: number;
  length: ChatSettings['length'];
  rich: number;
  hidden: string;
  follows: string;
  alerts_per_day: number;
  carries: ChatSettings['carries'];
  empty_days: number;
  silent: string | null;
  paused_until: string | null;
  state: ChatSettings['state'];
  admin: number | null;
}

const COLUMNS = `chat, thread, kind, title, language, zone, zone_chosen, length, rich, hidden, follows, alerts_per_day,
  carries, empty_days, silent, paused_until, state, admin`;

export function chatSettings(db: Db, place: Place): ChatSettings | null {
  const row: ChatRow | undefined = db.get(`SELECT ${COLUMNS} FROM chats WHERE chat = ? AND thread = ?`, keyOf(place));
  return row ? settingsOf(db, row) : null;
}

/** All places of a chat: itself and its topics. */
export function placesOf(db: Db, chat: number): ChatSettings[] {
  const rows: ChatRow[] = db.all(`SELECT ${COLUMNS} FROM chats WHERE chat = ? ORDER BY thread`, [chat]);
  return rows.map((row) => settingsOf(db, row));
}

export function chatsOfAdmin(db: Db, person: number): ChatSettings[] {
  const rows: ChatRow[] = db.all(`SELECT ${COLUMNS} FROM chats WHERE admin = ? ORDER BY chat, thread`, [person]);
  return rows.map((row) => settingsOf(db, row));
}

function settingsOf(db: Db, row: ChatRow): ChatSettings {
  const place = placeOf(row);
  return {
    place,
    kind: row.kind,
    title: row.title,
    language: row.language,
    zone: row.zone,
    zoneChosen: row.zone_chosen === 1,
    length: row.length,
    rich: row.rich === 1,
    slots: slotsOf(db, place),
    hidden: JSON.parse(row.hidden) as Section[],
    follows: JSON.parse(row.follows) as Follow[],
    alertsPerDay: row.alerts_per_day,
    carries: row.carries,
    emptyDays: row.empty_days === 1,
    silent: row.silent,
    pausedUntil: row.paused_until,
    state: row.state,
    admin: row.admin,
  };
}

/** Stores everything but the slots. */
export function putChat(db: Db, settings: ChatSettings): void {
  const { place, kind, title, language, zone, length, carries, silent, state, admin } = settings;
  const flags = [settings.zoneChosen, settings.rich, settings.emptyDays].map((flag) => (flag ? 1 : 0));
  const [zoneChosen = 0, rich = 0, emptyDays = 0] = flags;
  const lists = [JSON.stringify(settings.hidden), JSON.stringify(settings.follows)] as const;
  db.run(
    `INSERT INTO chats (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (chat, thread) DO UPDATE SET kind = excluded.kind, title = excluded.title, language = excluded.language,
     zone = excluded.zone, zone_chosen = excluded.zone_chosen, length = excluded.length, rich = excluded.rich,
     hidden = excluded.hidden, follows = excluded.follows, alerts_per_day = excluded.alerts_per_day,
     carries = excluded.carries, empty_days = excluded.empty_days, silent = excluded.silent,
     paused_until = excluded.paused_until, state = excluded.state, admin = excluded.admin`,
    [
      ...keyOf(place),
      kind,
      title,
      language,
      zone,
      zoneChosen,
      length,
      rich,
      ...lists,
      settings.alertsPerDay,
      carries,
      emptyDays,
      silent,
      settings.pausedUntil,
      state,
      admin,
    ],
  );
}

export function setChatState(db: Db, chat: number, state: ChatSettings['state']): void {
  db.run('UPDATE chats SET state = ? WHERE chat = ?', [state, chat]);
}
