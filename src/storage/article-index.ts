import { addDays, dayNumber } from '../core/date/calendar.ts';
import type { Day, DaySpan, Figure, Reading } from '../core/model.ts';
import type { Db } from './database.ts';
import { seriesKey } from './series-key.ts';

/** Tables `article_series`, `article_happened` and `article_search`: by what an article is found again. */
export function indexArticle(db: Db, seq: number, day: Day, reading: Reading): void {
  const ledger = reading.figures.filter((figure) => figure.ledger);
  for (const key of new Set(ledger.map(seriesKey)))
    db.run('INSERT OR IGNORE INTO article_series (series, day, article) VALUES (?, ?, ?)', [key, day, seq]);
  for (const happened of new Set(reading.events.flatMap((event) => daysIn(event.date))))
    if (happened !== day)
      db.run('INSERT OR IGNORE INTO article_happened (day, article) VALUES (?, ?)', [happened, seq]);
  indexWords(db, searchRow(day, seq), reading, ledger);
}

export function unindexArticle(db: Db, seq: number, day: Day): void {
  db.run('DELETE FROM article_series WHERE article = ?', [seq]);
  db.run('DELETE FROM article_happened WHERE article = ?', [seq]);
  db.run('DELETE FROM article_search WHERE rowid = ?', [searchRow(day, seq)]);
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
