import { join } from 'node:path';
import { assembleEdition } from '../core/assemble/assemble.ts';
import { correctionsBetween } from '../core/assemble/corrections.ts';
import { heldFigures } from '../core/assemble/explain.ts';
import type { HeldFigure } from '../core/assemble/held.ts';
import type { AssembleRequest } from '../core/assemble/request.ts';
import type { Correction, Edition } from '../core/edition.ts';
import type { Chronology, Day } from '../core/model.ts';
import type { ArticleStore } from '../core/ports/articles.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { EditionStore } from '../core/ports/editions.ts';
import type { Newsroom } from '../core/ports/newsroom.ts';
import { makeFolder, writeWhole } from './write-file.ts';

export interface AssembleParts {
  articles: ArticleStore;
  editions: EditionStore;
  newsroom: Newsroom;
  clock: Clock;
  chronologies: readonly Chronology[];
  /** Folder of the written briefings (BRIEFINGS_PATH); null writes none. */
  folder: string | null;
  markdown(edition: Edition): string;
}

/** What came of assembling a day. `corrections` are those that readers of an earlier revision have to be told. */
export interface Assembled {
  edition: Edition;
  made: boolean;
  corrections: Correction[];
  /** Chats that are told of the corrections. */
  corrected: number;
  /** Figures that the plausibility rule held back now and not before. */
  held: HeldFigure[];
}

/** All that assembly of a day needs, and the revision that readers were last sent. Null for a day without articles and editions. */
export async function requestOf(
  parts: AssembleParts,
  day: Day,
): Promise<{ request: AssembleRequest; sent: Edition | null } | null> {
  const { articles, editions } = parts;
  const own = await articles.factsOfDay(day);
  const { newest, sent } = await editions.newest(day);
  if (own.length === 0 && newest === null) return null;
  const request: AssembleRequest = {
    day,
    clock: 'reported',
    articles: [...(await articles.history(day, own)), ...own],
    chronologies: parts.chronologies,
    revision: (newest?.revision ?? 0) + 1,
    cutoff: parts.clock.now(),
    failedSources: await failedSources(parts.newsroom),
    undated: (await articles.counts()).undated,
    withheld: await editions.withheld(),
    corrections: await editions.correctionsOf(day),
  };
  return { request, sent };
}

/** Tries at a day that somebody else is making at the same time. */
const MOST_TRIES = 5;

/**
 * The newest edition of a day from all that is known now: a new revision only if it reads differently. Null without articles.
 * `because` is the operator's reason for what was just withdrawn; readers are told.
 */
export async function assembleDay(
  parts: AssembleParts,
  day: Day,
  because: string | null = null,
): Promise<Assembled | null> {
  for (let tries = 1; ; tries += 1) {
    const asked = await requestOf(parts, day);
    if (asked === null) return null;
    const assembled = await assembleOnce(parts, asked.request, asked.sent, because);
    if (assembled) return assembled;
    if (tries === MOST_TRIES) throw new Error(`the edition of ${day} is being made by others without end`);
  }
}

/** Null when another revision was stored meanwhile: this one may not know what that one knew. */
async function assembleOnce(
  parts: AssembleParts,
  request: AssembleRequest,
  sent: Edition | null,
  because: string | null,
): Promise<Assembled | null> {
  const { editions, clock } = parts;
  const draft = assembleEdition(request);
  const told = new Set(request.corrections.map(wordsOf));
  const gone = sent && { ...(await withdrawnFrom(parts, sent)), because };
  const all = sent && gone ? correctionsBetween(sent, draft, clock.now(), gone) : [];
  const corrections = all.filter((correction) => !told.has(wordsOf(correction)));
  const edition = { ...draft, corrections: [...draft.corrections, ...corrections] };
  const stored = await editions.saveUpon(request.revision - 1, edition, corrections);
  if (stored === null) return null;
  const held = await holdBack(draft, request, editions);
  await writeBriefing(parts, stored.edition);
  return { ...stored, corrections: stored.made ? corrections : [], held };
}

/** Puts what the plausibility rule holds of this day on the operator's list. */
async function holdBack(
  { coverage }: Edition,
  request: AssembleRequest,
  editions: EditionStore,
): Promise<HeldFigure[]> {
  if (!coverage.held) return [];
  return editions.holdFigures(heldFigures(request));
}

/** What operators took back of all that an edition shows. */
async function withdrawnFrom({ articles, editions }: AssembleParts, sent: Edition) {
  const cited = sent.sources.map((source) => source.article);
  const { retractedFigures: figures, retractedEvents: events } = await editions.withheld();
  return { articles: await articles.withdrawn(cited), figures, events };
}

/** What makes two corrections the same to a reader. */
function wordsOf({ figureId, was, now }: Correction): string {
  return JSON.stringify([figureId, was, now]);
}

/**
 * Makes every edition that something touched and hands it to `each`; days that are touched meanwhile are left for the next time. One
 * that cannot be made keeps no other from it and stays for the next time too; the first such fault is thrown in the end.
 */
export async function assembleStale(
  parts: AssembleParts,
  each: (assembled: Assembled) => void = () => undefined,
): Promise<Assembled[]> {
  const made: Assembled[] = [];
  const faults: unknown[] = [];
  for (const stale of await parts.articles.staleDays()) {
    try {
      const assembled = await assembleDay(parts, stale.day);
      if (assembled) made.push(assembled);
      if (assembled) each(assembled);
      await parts.articles.clearStale(stale);
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0) throw faults[0];
  return made;
}

async function failedSources(newsroom: Newsroom): Promise<string[]> {
  const sources = await newsroom.sources();
  return sources.filter((source) => source.state === 'failing').map((source) => source.name);
}

async function writeBriefing({ folder, editions, markdown }: AssembleParts, edition: Edition): Promise<void> {
  if (folder === null) return;
  await makeFolder(folder);
  const json = (await editions.json(edition.date)) ?? JSON.stringify(edition);
  await writeWhole(join(folder, `${edition.date}.md`), markdown(edition));
  await writeWhole(join(folder, `${edition.date}.json`), `${json}\n`);
}
