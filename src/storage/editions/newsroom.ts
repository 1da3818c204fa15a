import type { Edition } from '../../core/edition.ts';
import type { Chronology, Day } from '../../core/model.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { FigureCard, FigureListItem, Newsroom } from '../../core/ports/newsroom.ts';
import { claimsOf, latestClaim } from './claims.ts';
import { newestCorrections } from './corrections.ts';
import type { Db } from '../database/database.ts';
import { daysBetween, latestDay, nearestDays, newestRevision } from './days.ts';
import { editionNow } from './edition-now.ts';
import { editionRevision, isFrozen } from './editions.ts';
import { evidence } from '../articles/evidence.ts';
import * as figures from './figures.ts';
import { Kept } from '../database/kept.ts';
import { figureMatchOf, termsOf } from '../articles/match.ts';
import { search } from '../articles/search.ts';
import { ledgerVersion } from '../database/settings.ts';
import { sourceList } from '../operator/sources.ts';
import { storyOf } from './story-days.ts';

/** Reports of one figure that a card shows at most, and figures that a list counts at most. */
const MOST_CLAIMS = 2000;
const MOST_FIGURES = 5000;

/** The port `Newsroom` over one database. Editions never change, so those read last are kept unpacked. */
export function newsroom(db: Db, clock: Clock, chronologies: readonly Chronology[]): Newsroom {
  const editions = new Kept<Edition | null>(64);
  const known = new Kept<Edition | null>(16);
  const editionOf = (day: Day, revision = newestRevision(db, day)): Edition | null => {
    const key = `${day} ${revision} ${isFrozen(db, day, revision)}`;
    return editions.get(key) ?? editions.put(key, editionRevision(db, day, revision)?.edition ?? null);
  };
  return {
    days: (from, to) => db.read(() => daysBetween(db, from, to)),
    nearest: (day) => db.read(() => nearestDays(db, day)),
    latestDay: () => db.read(() => latestDay(db)),
    edition: (day, revision) => db.read(() => editionOf(day, revision)),
    editionNow: async (day) => {
      const key = `${day} ${await db.read(() => ledgerVersion(db))}`;
      return known.get(key) ?? known.put(key, await editionNow(db, day, clock, chronologies));
    },
    figure: (id) => db.read(() => figureCard(db, id)),
    figures: (query) => db.read(() => figureList(db, query)),
    story: (id) => db.read(() => storyOf(db, id)),
    search: (query) => db.read(() => search(db, query, editionOf)),
    evidence: (article, sentence) => db.read(() => evidence(db, article, sentence)),
    corrections: (limit) => db.read(() => newestCorrections(db, limit)),
    sources: () => db.read(() => sourceList(db)),
  };
}

function figureCard(db: Db, id: string): FigureCard | null {
  const row = figures.figureById(db, id);
  if (!row) return null;
  const { counted, measure, category, unit, place, kind } = row;
  return { id, counted, measure, category, unit, place, kind, claims: claimsOf(db, row.seq, MOST_CLAIMS) };
}

function figureList(db: Db, query: { words?: string; page: number; pageSize: number }) {
  const terms = termsOf(query.words ?? '');
  const from = (query.page - 1) * query.pageSize;
  if (terms.length === 0) {
    const rows = figures.newestFigures(db, query.pageSize, from);
    return { total: figures.countFigures(db, MOST_FIGURES), items: rows.flatMap((row) => listItem(db, row) ?? []) };
  }
  const found = figures.figuresMatching(db, figureMatchOf(terms), MOST_FIGURES);
  const page = found.slice(from, from + query.pageSize);
  return { total: found.length, items: page.flatMap((row) => listItem(db, row) ?? []) };
}

function listItem(db: Db, row: figures.FigureRow): FigureListItem | null {
  const latest = latestClaim(db, row.seq, row.latest_day);
  if (!latest) return null;
  const { id, counted, measure, unit, place, reports } = row;
  return { id, counted, measure, unit, place, latest, reports };
}
