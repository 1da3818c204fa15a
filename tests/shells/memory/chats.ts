import type { Chats, ChatSettings, Dialogue, Place, ReaderReport } from '../../../src/core/ports/chats.ts';

const key = (place: Place, person?: number) => `${place.chat}/${place.thread ?? ''}/${person ?? ''}`;

/** What chats chose, in memory. `delivered` is there for tests to fill. */
export function memoryChats(): Chats & {
  delivered: Map<string, { day: string; revision: number }[]>;
  all: Map<string, ChatSettings>;
} {
  const all = new Map<string, ChatSettings>();
  const dialogues = new Map<string, Dialogue>();
  const delivered = new Map<string, { day: string; revision: number }[]>();
  const reports: ReaderReport[] = [];
  return {
    all,
    delivered,
    settings: async (place) => structuredClone(all.get(key(place)) ?? null),
    save: async (settings) => void all.set(key(settings.place), structuredClone(settings)),
    addSlot: async () => true,
    removeSlots: async () => 0,
    channelsOf: async (person) => [...all.values()].filter((each) => each.kind === 'channel' && each.admin === person),
    dialogue: async (place, person) => dialogues.get(key(place, person)) ?? null,
    setDialogue: async (place, person, dialogue) =>
      void (dialogue ? dialogues.set(key(place, person), dialogue) : dialogues.delete(key(place, person))),
    lastDelivered: async (place) =>
      [...(delivered.get(key(place)) ?? [])].sort((a, b) => a.day.localeCompare(b.day)).at(-1) ?? null,
    deliveredRevision: async (place, day) =>
      delivered.get(key(place))?.find((each) => each.day === day)?.revision ?? null,
    recordShown: async (place, day, revision) => {
      const got = (delivered.get(key(place)) ?? []).filter((each) => each.day !== day);
      delivered.set(key(place), [...got, { day, revision }]);
    },
    report: async (report) => reports.push({ ...report, id: reports.length + 1, open: true }),
    reports: async (open) => reports.filter((each) => each.open === open),
    closeReport: async (id) => {
      for (const each of reports) if (each.id === id) each.open = false;
    },
    exportPerson: async (person) =>
      [...all.values()].filter(({ place, admin }) => place.chat === person || admin === person),
    erasePerson: async (person) => {
      for (const [name, { place, admin }] of all) if (place.chat === person || admin === person) all.delete(name);
      for (const name of dialogues.keys()) if (name.endsWith(`/${person}`)) dialogues.delete(name);
    },
    migrate: async (from, to) => {
      for (const [name, settings] of Array.from(all)) {
        if (settings.place.chat !== from) continue;
        all.delete(name);
        const place = { ...settings.place, chat: to };
        all.set(key(place), { ...settings, place, kind: 'supergroup' });
      }
    },
    setState: async (chat, state) => {
      for (const settings of all.values()) if (settings.place.chat === chat) settings.state = state;
    },
  };
}
