import type { Correction, Edition } from '../../core/edition.ts';
import type { Day } from '../../core/model.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { EditionStore, SavedEdition } from '../../core/ports/editions.ts';
import { indexClaims } from './claims.ts';
import { correctionsOf, insertCorrections } from './corrections.ts';
import type { Db } from '../database/database.ts';
import { setDay } from './days.ts';
import { citeArticles } from './edition-articles.ts';
import { contentHash, editionRevision, insertEdition, newestEdition, newestFrozen } from './editions.ts';
import * as held from './held-editions.ts';
import { enqueueAlerts } from '../deliveries/alerts.ts';
import { enqueueCorrections } from '../deliveries/corrections.ts';
import { releaseDay } from '../deliveries/release.ts';
import { markStale } from '../articles/stale-days.ts';
import { indexStories } from './story-days.ts';
import { daysShowing, decide, heldFigures, holdFigure, withheld } from './withheld.ts';

/** The port `EditionStore` over one database. */
export function editionStore(db: Db, clock: Clock): EditionStore {
  return {
    newest: (day) =>
      db.read(() => ({
        newest: newestEdition(db, day)?.edition ?? null,
        sent: newestFrozen(db, day)?.edition ?? null,
      })),
    save: (edition, corrections) => db.write(() => save(db, edition, corrections, clock)),
    saveUpon: (upon, edition, corrections) =>
      db.write(() => {
        const newest = newestEdition(db, edition.date)?.edition.revision ?? 0;
        return newest === upon ? save(db, edition, corrections, clock) : null;
      }),
    json: (day, revision) =>
      db.read(
        () => (revision === undefined ? newestEdition(db, day) : editionRevision(db, day, revision))?.json ?? null,
      ),
    correctionsOf: (day) => db.read(() => correctionsOf(db, day)),
    withheld: () => db.read(() => withheld(db)),
    holdFigures: (figures) => db.write(() => figures.filter((figure) => holdFigure(db, figure, clock.now()))),
    heldFigures: () => db.read(() => heldFigures(db)),
    decide: (id, state, reason) => db.write(() => settle(db, id, state, reason, clock)),
    hold: (day, reason) => db.write(() => held.holdEdition(db, day, reason, clock.now())),
    release: (day) =>
      db.write(() => {
        releaseDay(db, day, clock.now());
        return held.releaseEdition(db, day);
      }),
    heldDays: () => db.read(() => held.heldDays(db)),
    holdOf: (day) => db.read(() => held.holdOf(db, day)),
  };
}

function save(db: Db, edition: Edition, corrections: readonly Correction[], clock: Clock): SavedEdition {
  const before = newestEdition(db, edition.date);
  if (before?.contentHash.equals(contentHash(edition))) return { edition: before.edition, made: false, corrected: 0 };
  const next = { ...edition, revision: (before?.edition.revision ?? 0) + 1, status: 'open' as const };
  insertEdition(db, next, clock.now());
  insertCorrections(db, next.date, corrections);
  setDay(db, { day: next.date, revision: next.revision, articles: next.coverage.articles });
  const articles = articlesCited(db, next);
  citeArticles(db, next.date, articles.values());
  indexClaims(db, next, articles);
  indexStories(db, next);
  enqueueAlerts(db, next, clock.now());
  const corrected = corrections.length > 0 ? enqueueCorrections(db, next, corrections.length, clock.now()) : 0;
  return { edition: next, made: true, corrected };
}

/** The stored article of each numbered source. */
function articlesCited(db: Db, edition: Edition): Map<number, number> {
  const found = new Map<number, number>();
  for (const source of edition.sources) {
    const row: { seq: number } | undefined = db.get('SELECT seq FROM articles WHERE id = ?', [source.article]);
    if (row) found.set(source.n, row.seq);
  }
  return found;
}

function settle(db: Db, id: string, state: 'released' | 'retracted', reason: string | null, clock: Clock): Day[] {
  const held = heldFigures(db).filter((figure) => figure.id === id);
  const days = [...new Set([...daysShowing(db, id), ...held.map((figure) => figure.day)])].filter(Boolean);
  decide(db, id, state, reason, clock.now());
  for (const day of days) markStale(db, day, clock.now());
  return days.sort();
}
