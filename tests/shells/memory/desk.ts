import type { Desk } from '../../../src/core/ports/desk.ts';
import type { Newsroom } from '../../../src/core/ports/newsroom.ts';

/** A desk that notes what it was asked to do. */
export function memoryDesk(newsroom: Newsroom): Desk & { asked: string[] } {
  const asked: string[] = [];
  const note = (text: string) => void asked.push(text);
  const days = [{ day: '2026-05-04', revision: 2, sent: 12, waiting: 1, failed: 0 }];
  return {
    asked,
    status: async () => ({
      days,
      articles: 38,
      undated: 1,
      heldFigures: 0,
      heldEditions: [],
      chats: 13,
      possibleDoubles: 0,
      lastBackup: null,
    }),
    undated: async () => [
      {
        id: 'u1',
        title: null,
        outlet: null,
        opening: 'The bridge at Velm will stay closed.',
        proposed: '2026-05-03',
        evidence: [{ text: 'since Saturday', rule: 'weekday', start: 0, end: 14 }],
      },
    ],
    settle: async (article, day) => (note(`settle ${article} ${day}`), article === 'u1'),
    assemble: (day) => newsroom.edition(day),
    hold: async (day, reason) => note(`hold ${day} ${reason}`),
    release: async (day) => note(`release ${day}`),
    retract: async (id, reason) => (note(`retract ${id} ${reason}`), { days: ['2026-05-04'], chats: 2 }),
    send: async (day) => (note(`send ${day}`), 3),
    heldFigures: async () => [{ id: 'f9', day: '2026-05-04', line: '900 people killed', reason: 'tenfold' }],
    releaseFigure: async (id) => note(`releaseFigure ${id}`),
    pauseSource: async (name, paused) => (note(`pauseSource ${name} ${paused}`), true),
    take: async (item) => (
      note(
        'file' in item ? `take ${item.file}: ${Buffer.from(item.bytes).toString()}` : `take ${Object.keys(item)[0]}`,
      ),
      { added: 1, changed: 0, known: 0, undated: [], unread: [], days: ['2026-05-04'], failed: [] }
    ),
  };
}
