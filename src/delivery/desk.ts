import { countId, figureOf, isEvent } from '../core/assemble/withdrawn.ts';
import type { Day } from '../core/model.ts';
import type { ArticleStore } from '../core/ports/articles.ts';
import type { Desk, DeskStatus } from '../core/ports/desk.ts';
import type { EditionStore } from '../core/ports/editions.ts';
import type { Ledger } from '../core/ports/ledger.ts';
import { type AssembleParts, type Assembled, assembleDay, assembleStale } from './assemble.ts';

/** Days that /status shows. */
const DAYS_SHOWN = 3;

/** What the desk works on. `wake` tells the outbox that something is due; the command line, which delivers nothing, gives a no-op. */
export interface DeskParts {
  assembly: AssembleParts;
  articles: ArticleStore;
  editions: EditionStore;
  ledger: Ledger;
  take: Desk['take'];
  pauseSource: Desk['pauseSource'];
  about(): Promise<Pick<DeskStatus, 'chats' | 'lastBackup'>>;
  wake(): void;
}

/** The operator's desk: every function is what both the chat and the command line do. */
export function createDesk(parts: DeskParts): Desk {
  const { assembly, articles, editions, ledger } = parts;
  const remake = async (days: readonly Day[], because: string | null = null): Promise<number> => {
    let chats = 0;
    for (const day of days) chats += announce(parts, await assembleDay(assembly, day, because));
    return chats;
  };
  return {
    status: () => statusOf(parts),
    undated: () => articles.undated(),
    settle: async (article, day) => {
      const settled = await articles.settle(article, day);
      if (settled) await makeStale(parts);
      return settled;
    },
    assemble: async (day) => {
      const assembled = await assembleDay(assembly, day);
      announce(parts, assembled);
      return assembled?.edition ?? null;
    },
    hold: (day, reason) => editions.hold(day, reason),
    release: async (day) => {
      await editions.release(day);
      parts.wake();
    },
    retract: async (id, reason) => {
      const days = (await isShown(assembly, id))
        ? await editions.decide(id, 'retracted', reason)
        : await articles.retract(id, reason);
      return { days: days ?? [], chats: await remake(days ?? [], reason) };
    },
    send: async (day) => {
      const queued = await ledger.enqueueEdition(day);
      parts.wake();
      return queued;
    },
    heldFigures: () => editions.heldFigures(),
    releaseFigure: async (id) => void (await remake(await editions.decide(id, 'released', null))),
    pauseSource: (name, paused) => parts.pauseSource(name, paused),
    take: async (item) => {
      const report = await parts.take(item);
      await makeStale(parts);
      return report;
    },
  };
}

/** Whether an edition shows a figure, a claimant's count of one, or an event by this id; articles have ids too. */
async function isShown({ newsroom }: AssembleParts, id: string): Promise<boolean> {
  if (isEvent(id)) return (await newsroom.story(id)) !== null;
  const figure = await newsroom.figure(figureOf(id));
  return figure !== null && (figure.id === id || figure.claims.some((claim) => countId(figure.id, claim) === id));
}

type Correcting = Pick<DeskParts, 'assembly' | 'wake'>;

/** Makes every edition that something touched, and corrects what was sent of them; returns how many were made. */
export async function makeStale(parts: Correcting): Promise<number> {
  const made = await assembleStale(parts.assembly, (assembled) => void announce(parts, assembled));
  return made.filter((assembled) => assembled.made).length;
}

/** Corrections and alerts were queued with the edition: the outbox is told. Returns how many chats are corrected. */
function announce({ wake }: Correcting, assembled: Assembled | null): number {
  if (assembled?.made) wake();
  return assembled?.corrected ?? 0;
}

async function statusOf({ articles, editions, ledger, about }: DeskParts): Promise<DeskStatus> {
  const { articles: stored, undated } = await articles.counts();
  return {
    days: await ledger.days(DAYS_SHOWN),
    articles: stored,
    undated,
    heldFigures: (await editions.heldFigures()).length,
    heldEditions: await editions.heldDays(),
    possibleDoubles: (await ledger.counts()).possibleDoubles,
    ...(await about()),
  };
}
