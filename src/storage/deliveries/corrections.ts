import { correctionsFor } from '../../core/assemble/concerned.ts';
import type { Edition } from '../../core/edition.ts';
import type { Day, Instant } from '../../core/model.ts';
import type { Place } from '../../core/ports/chats.ts';
import type { Cargo } from '../../core/ports/outbox.ts';
import type { Db } from '../database/database.ts';
import { editionRevision } from '../editions/editions.ts';
import { keyOf } from '../chats/place.ts';
import { putShown, shownRevision } from '../chats/shown.ts';

/**
 * The corrections that came with a new revision, to every place that was shown one of what they correct; once for each place and
 * revision. In the transaction that stores the revision: whoever is shown an older one later is caught up with by `showRevision`.
 */
export function enqueueCorrections(db: Db, edition: Edition, fresh: number, at: Instant): number {
  const { date: day, revision, corrections } = edition;
  const shown: { revision: number }[] = db.all('SELECT DISTINCT revision FROM shown WHERE day = ? AND revision < ?', [
    day,
    revision,
  ]);
  let queued = 0;
  for (const { revision: seen } of shown) {
    const cargo = cargoFor(db, edition, seen, corrections.length - fresh);
    if (cargo) queued += insert(db, cargo, revision, at, ['s.day = ? AND s.revision = ?', day, seen]);
  }
  return queued;
}

/**
 * Notes that a place was shown a revision, and queues what has been corrected of it meanwhile: a message can be under way while a
 * newer revision is stored, and has its corrections still to come.
 */
export function showRevision(
  db: Db,
  place: Place,
  { day, revision }: { day: Day; revision: number },
  at: Instant,
): void {
  const before = shownRevision(db, place, day);
  putShown(db, place, day, revision, at);
  const newest = db.get<{ revision: number }>('SELECT revision FROM days WHERE day = ?', [day])?.revision ?? revision;
  if (before === revision || newest <= revision) return;
  let known = editionRevision(db, day, revision)?.edition.corrections.length ?? 0;
  for (let later = revision + 1; later <= newest; later += 1) {
    const edition = editionRevision(db, day, later)?.edition;
    const cargo = edition && cargoFor(db, edition, revision, known);
    known = edition?.corrections.length ?? known;
    const here = ['s.chat = ? AND s.thread = ? AND s.day = ?', ...keyOf(place), day] as const;
    if (cargo) insert(db, cargo, later, at, here);
  }
}

/** What those who were shown revision `seen` have to be told of the corrections from place `from` on; null for nothing. */
function cargoFor(db: Db, { date: day, corrections }: Edition, seen: number, from: number): Correcting | null {
  const shown = corrections.length > from ? editionRevision(db, day, seen)?.edition : undefined;
  const places = shown ? correctionsFor(shown, corrections).filter((at) => at >= from) : [];
  if (places.length === 0) return null;
  const figureIds = [...new Set(places.flatMap((at) => corrections[at]?.figureId ?? []))];
  return { kind: 'correction', day, figureIds, places };
}

type Correcting = Extract<Cargo, { kind: 'correction' }>;
type Where = readonly [sql: string, ...values: (string | number)[]];

function insert(db: Db, cargo: Correcting, revision: number, at: Instant, [where, ...values]: Where): number {
  return db.run(
    `INSERT OR IGNORE INTO deliveries (chat, thread, cargo, cause, day, state, not_before, at)
     SELECT s.chat, s.thread, ?, 'correction ' || s.day || ' r' || ? || ' ' || s.chat || '/' || s.thread, s.day, 'due', ?, ?
     FROM shown AS s WHERE ${where}`,
    [JSON.stringify(cargo), revision, at, at, ...values],
  ).changes;
}
