import type { Chats, ChatSettings } from '../../core/ports/chats.ts';
import type { Clock } from '../../core/ports/clock.ts';
import { chatSettings, chatsOfAdmin, placesOf, putChat, setChatState } from './chats.ts';
import type { Db } from '../database/database.ts';
import { dialogueOf, setDialogue } from './dialogues.ts';
import { freezeEdition } from '../editions/editions.ts';
import { erasePerson, exportPerson, migrateChat } from './person.ts';
import { closeReport, insertReport, reportList } from './reports.ts';
import { showRevision } from '../deliveries/corrections.ts';
import { lastShown, shownRevision } from './shown.ts';
import { deleteSlots, insertSlot, replaceSlots, reschedule } from './slots.ts';

/** The port `Chats` over one database. */
export function chatStore(db: Db, clock: Clock): Chats {
  return {
    settings: (place) => db.read(() => chatSettings(db, place)),
    save: (settings) => db.write(() => save(db, settings, clock)),
    addSlot: (place, slot) =>
      db.write(() => {
        const settings = chatSettings(db, place);
        if (!settings || !insertSlot(db, place, slot, clock.now())) return false;
        reschedule(db, settings, clock.now());
        return true;
      }),
    removeSlots: (place) => db.write(() => deleteSlots(db, place)),
    channelsOf: (person) => db.read(() => chatsOfAdmin(db, person).filter((chat) => chat.kind === 'channel')),
    dialogue: (place, person) => db.read(() => dialogueOf(db, place, person)),
    setDialogue: async (place, person, dialogue) => {
      // Every command ends the dialogue, and mostly there is none.
      if (dialogue === null && dialogueOf(db, place, person) === null) return;
      await db.write(() => setDialogue(db, place, person, dialogue, clock.now()));
    },
    lastDelivered: (place) => db.read(() => lastShown(db, place)),
    deliveredRevision: (place, day) => db.read(() => shownRevision(db, place, day)),
    recordShown: (place, day, revision) =>
      db.note(() => {
        showRevision(db, place, { day, revision }, clock.now());
        freezeEdition(db, day, revision, clock.now());
      }),
    report: (report) => db.write(() => insertReport(db, report)),
    reports: (open) => db.read(() => reportList(db, open)),
    closeReport: (id) => db.write(() => closeReport(db, id)),
    exportPerson: (person) => db.read(() => exportPerson(db, person)),
    erasePerson: (person) => erase(db, person),
    migrate: (from, to) => db.write(() => migrateChat(db, from, to)),
    setState: (chat, state) => db.write(() => setState(db, chat, state, clock)),
  };
}

function save(db: Db, settings: ChatSettings, clock: Clock): void {
  const before = chatSettings(db, settings.place);
  putChat(db, settings);
  replaceSlots(db, settings.place, settings.slots, clock.now());
  if (JSON.stringify(timing(before)) !== JSON.stringify(timing(settings))) reschedule(db, settings, clock.now());
}

/** What decides when a chat gets its editions. */
function timing(settings: ChatSettings | null) {
  if (!settings) return null;
  const slots = settings.slots.map(({ id: _id, ...slot }) => slot);
  return { zone: settings.zone, state: settings.state, pausedUntil: settings.pausedUntil, slots };
}

function setState(db: Db, chat: number, state: ChatSettings['state'], clock: Clock): void {
  setChatState(db, chat, state);
  for (const place of placesOf(db, chat)) reschedule(db, place, clock.now());
}

/** The write-ahead log still holds the erased pages: it is emptied too. */
async function erase(db: Db, person: number): Promise<void> {
  await db.write(() => erasePerson(db, person));
  db.raw.pragma('wal_checkpoint(TRUNCATE)');
}
