import { UNPACED } from '../../../src/delivery/limiter.ts';
import type { Deps } from '../../../src/telegram/deps.ts';
import { MAY_3, MAY_4 } from './editions.ts';
import { memoryChats } from './chats.ts';
import { memoryDesk } from './desk.ts';
import { memoryNewsroom } from './newsroom.ts';

/** Everything the bot needs, in memory: two days of Tarvia, and a clock that starts at 5 May 2026, 10:00 UTC and moves 5 seconds at each look. */
export function memoryDeps(part: Partial<Deps> = {}) {
  const newsroom = part.newsroom ?? memoryNewsroom([MAY_3, { ...MAY_4, revision: 1 }, MAY_4]);
  const errors: unknown[] = [];
  let at = Date.parse('2026-05-05T10:00:00Z');
  const chats = memoryChats();
  const desk = memoryDesk(newsroom);
  const deps = {
    newsroom,
    chats,
    desk,
    clock: { now: () => new Date((at += 5000)).toISOString() },
    limiter: UNPACED,
    zones: {
      ofCity: (name: string) =>
        name.toLowerCase() === 'lviv' ? [{ name: 'Lviv', country: 'UA', zone: 'Europe/Kyiv' }] : [],
      ofPoint: (latitude: number) => (latitude > 40 ? 'Europe/Kyiv' : null),
    },
    pictures: { png: async () => new Uint8Array([0x89, 0x50, 0x4e, 0x47]), warm: async () => undefined },
    log: { error: (context: Record<string, unknown>) => void errors.push(context['error']) },
    zone: 'UTC',
    adminIds: [],
    allowedChats: null,
    publicUrl: null,
    ...part,
  };
  return { ...deps, chats, desk, errors } satisfies Deps & { errors: unknown[] };
}
