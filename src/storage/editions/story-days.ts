import type { Edition, EditionEvent } from '../../core/edition.ts';
import type { StoryCard } from '../../core/ports/newsroom.ts';
import type { Db } from '../database/database.ts';

/** Table `story_days`: replaces the tellings of one day by those of its newest edition. */
export function indexStories(db: Db, edition: Edition): void {
  db.run('DELETE FROM story_days WHERE day = ?', [edition.date]);
  for (const event of [...edition.events, ...edition.also]) {
    db.run('INSERT OR IGNORE INTO story_days (story, day, report) VALUES (?, ?, ?)', [
      event.id,
      edition.date,
      JSON.stringify(reportOf(event, edition)),
    ]);
  }
}

type Report = Omit<StoryCard['reports'][number], 'day'>;

function reportOf(event: EditionEvent, edition: Edition): Report {
  const cited = edition.sources.filter((source) => event.sources.includes(source.n));
  const outlets = [...new Set(cited.flatMap((source) => source.outlet ?? []))];
  return { happened: event.date, label: event.label, headline: event.headline, sentence: event.sentence, outlets };
}

/** A story over days, oldest first; null when no edition tells it. */
export function storyOf(db: Db, id: string): StoryCard | null {
  const rows: { day: string; report: string }[] = db.all(
    'SELECT day, report FROM story_days WHERE story = ? ORDER BY day',
    [id],
  );
  if (rows.length === 0) return null;
  return { id, reports: rows.map(({ day, report }) => ({ day, ...(JSON.parse(report) as Report) })) };
}
