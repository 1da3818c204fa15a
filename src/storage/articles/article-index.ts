import { addDays, dayNumber } from '../../core/date/calendar.ts';
import type { Day, DaySpan, Figure, Reading } from '../../core/model.ts';
import type { Db } from '../database/database.ts';
import { seriesKey } from './series-key.ts';

/**
 * Tables `article_series`, `article_happened` and `article_search`: by what an article is found again. The article itself keeps the
 * list of it, so that nothing else has to be searched to undo it.
 */
export function indexArticle(db: Db, seq: number, day: Day, reading: Reading): void {
  const ledger = reading.figures.filter((figure) => figure.ledger);
  const [filed, series] = [dayNumber(day), new Set(ledger.map(seriesKey))];
  const happened = new Set(reading.events.flatMap((event) => daysIn(event.date)).map(dayNumber));
  happened.delete(filed);
  for (const key of series)
    db.run('INSERT OR IGNORE INTO article_series (series, day, article) VALUES (?, ?, ?)', [key, filed, seq]);
  for (const other of happened)
    db.run('INSERT OR IGNORE INTO article_happened (day, article) VALUES (?, ?)', [other, seq]);
  db.run('UPDATE articles SET series = ?, happened = ? WHERE seq = ?', [
    packedNumbers([...series], SERIES_BYTES),
    packedNumbers([...happened], DAY_BYTES),
    seq,
  ]);
  indexWords(db, searchRow(day, seq), reading, ledger);
}

/** Undoes what `indexArticle` did for the article while it was filed under `day`. */
export function unindexArticle(db: Db, seq: number, day: Day): void {
  const row: { series: Buffer | null; happened: Buffer | null } | undefined = db.get(
    'SELECT series, happened FROM articles WHERE seq = ?',
    [seq],
  );
  for (const key of numbersIn(row?.series, SERIES_BYTES))
    db.run('DELETE FROM article_series WHERE series = ? AND day = ? AND article = ?', [key, dayNumber(day), seq]);
  for (const other of numbersIn(row?.happened, DAY_BYTES))
    db.run('DELETE FROM article_happened WHERE day = ? AND article = ?', [other, seq]);
  db.run('UPDATE articles SET series = NULL, happened = NULL WHERE seq = ?', [seq]);
  db.run('DELETE FROM article_search WHERE rowid = ?', [searchRow(day, seq)]);
}

/** Series have 48 bits; three bytes hold the days of twenty thousand years. */
const SERIES_BYTES = 6;
const DAY_BYTES = 3;

/** Numbers as bytes, the highest byte first, negative ones as their two's complement; null for none. */
function packedNumbers(numbers: readonly number[], size: number): Buffer | null {
  const bytes = Buffer.alloc(numbers.length * size);
  numbers.forEach((one, at) => bytes.writeUIntBE(one < 0 ? one + 256 ** size : one, at * size, size));
  return bytes.length > 0 ? bytes : null;
}

function numbersIn(bytes: Buffer | null | undefined, size: number): number[] {
  if (!bytes) return [];
  const numberAt = (at: number) => (size === DAY_BYTES ? bytes.readIntBE(at, size) : bytes.readUIntBE(at, size));
  return Array.from({ length: bytes.length / size }, (_, at) => numberAt(at * size));
}

function indexWords(db: Db, row: number, reading: Reading, ledger: Figure[]): void {
  const body = reading.body.filter((block) => block.kind !== 'caption').map((block) => block.text);
  const sentences = new Set(ledger.map((figure) => figure.sentence));
  const places = new Set([...reading.events, ...ledger].map((item) => item.place ?? ''));
  const claimants = new Set([...reading.events, ...ledger].map((item) => item.claimant ?? ''));
  db.run('INSERT INTO article_search (rowid, words, figures, places, claimants) VALUES (?, ?, ?, ?, ?)', [
    row,
    [reading.title ?? '', ...body].join('\n'),
    [...sentences].join('\n'),
    [...places].join('\n'),
    [...claimants].join('\n'),
  ]);
}

/** Room for four thousand million articles below the day number, and still exact as a JavaScript number. */
const PER_DAY = 2 ** 32;

/** The search row of an article: rows of later days are greater, so that the index itself is in the order of days. */
export function searchRow(day: Day, seq: number): number {
  return dayNumber(day) * PER_DAY + seq;
}

export function seqOfSearchRow(row: number): number {
  return ((row % PER_DAY) + PER_DAY) % PER_DAY;
}

/** Longer spans say too little about any single day. */
const LONGEST_SPAN = 7;

function daysIn({ from, to }: DaySpan): Day[] {
  const first = from ?? to;
  const last = to ?? from;
  if (first === null || last === null) return [];
  const days: Day[] = [];
  for (let day = first; day <= last && days.length < LONGEST_SPAN; day = addDays(day, 1)) days.push(day);
  return days;
}
