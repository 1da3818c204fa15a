import type { Day } from '../core/model.ts';
import type { ArticleStore } from '../core/ports/articles.ts';
import type { AddReport, Desk, DeskStatus } from '../core/ports/desk.ts';
import type { EditionStore } from '../core/ports/editions.ts';
import type { Newsroom } from '../core/ports/newsroom.ts';
import { type AssembleParts, type Assembled, assembleDay, assembleStale } from './assemble.ts';

/** What the desk needs besides the stores: the outbox's side of things, absent where nothing is delivered (the command line). */
export interface DeskParts {
  assembly: AssembleParts;
  articles: ArticleStore;
  editions: EditionStore;
  newsroom: Newsroom;
  take: Desk['take'];
  /** Counts of deliveries for the newest days. */
  deliveries(days: readonly Day[]): Promise<DeskStatus['days']>;
  /** Tells those who got it what was wrong; the number of chats. */
  correct(assembled: Assembled): Promise<number>;
  send(day: Day): Promise<number>;
  /** Chats served, deliveries that may have been doubled, and the last backup. */
  about(): Promise<Pick<DeskStatus, 'chats' | 'possibleDoubles' | 'lastBackup'>>;
}

/** The operator's desk over the stores: every function is what both the chat and the command line do. */
export function createDesk(parts: DeskParts): Desk {
  const { assembly, articles, editions } = parts;
  const remake = async (days: readonly Day[]): Promise<number> => {
    let chats = 0;
    for (const day of days) {
      const assembled = await assembleDay(assembly, day);
      if (assembled) chats += await parts.correct(assembled);
    }
    return chats;
  };
  return {
    status: () => statusOf(parts),
    undated: () => articles.undated(),
    settle: async (article, day) => {
      const settled = await articles.settle(article, day);
      if (settled) for (const assembled of await assembleStale(assembly)) await parts.correct(assembled);
      return settled;
    },
    assemble: async (day) => {
      const assembled = await assembleDay(assembly, day);
      if (assembled) await parts.correct(assembled);
      return assembled?.edition ?? null;
    },
    hold: (day, reason) => editions.hold(day, reason),
    release: async (day) => void (await editions.release(day)),
    retract: async (target, reason) => {
      const days =
        'article' in target
          ? await articles.retract(target.article, reason)
          : await editions.decideFigure(target.figure, 'retracted', reason);
      return { days: days ?? [], chats: await remake(days ?? []) };
    },
    send: (day) => parts.send(day),
    heldFigures: () => editions.heldFigures(),
    releaseFigure: async (id) => void (await remake(await editions.decideFigure(id, 'released', null))),
    take: (item): Promise<AddReport> => parts.take(item),
  };
}

async function statusOf(parts: DeskParts): Promise<DeskStatus> {
  const { articles, editions, newsroom } = parts;
  const newest = (await newsroom.days()).slice(-3).map(({ day }) => day);
  const { articles: stored, undated } = await articles.counts();
  return {
    days: await parts.deliveries(newest),
    articles: stored,
    undated,
    heldFigures: (await editions.heldFigures()).length,
    heldEditions: await editions.heldDays(),
    ...(await parts.about()),
  };
}
