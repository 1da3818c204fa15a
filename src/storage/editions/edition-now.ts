import { assembleEdition } from '../../core/assemble/assemble.ts';
import { addDays } from '../../core/date/calendar.ts';
import type { Edition } from '../../core/edition.ts';
import type { Chronology, Day } from '../../core/model.ts';
import type { Clock } from '../../core/ports/clock.ts';
import { sameCounted, tellingOf } from '../articles/article-history.ts';
import { articleCounts, articlesBetween, articlesOfDay } from '../articles/articles.ts';
import type { Db } from '../database/database.ts';
import { newestRevision } from './days.ts';
import { loadFacts } from '../articles/load-facts.ts';
import { LOOK_BACK_DAYS } from '../articles/stale-days.ts';
import { withheld } from './withheld.ts';

/** Articles of the days before that are compared with: a reader waits for it. */
const MOST_COMPARED = 500;

/** What is known now to have happened on a day, later reports included; null when nothing is. */
export async function editionNow(
  db: Db,
  day: Day,
  clock: Clock,
  chronologies: readonly Chronology[],
): Promise<Edition | null> {
  const own = await loadFacts(db, await db.read(() => [...articlesOfDay(db, day), ...tellingOf(db, day)]));
  if (own.length === 0) return null;
  const before = () => articlesBetween(db, addDays(day, -LOOK_BACK_DAYS), day, MOST_COMPARED);
  const others = await loadFacts(
    db,
    await db.read(() => [...sameCounted(db, day, own).keys(), ...before()].slice(0, 2 * MOST_COMPARED)),
  );
  const articles = [...new Map([...others, ...own].map((facts) => [facts.id, facts])).values()];
  return db.read(() =>
    assembleEdition({
      day,
      clock: 'now',
      articles,
      chronologies,
      revision: newestRevision(db, day),
      cutoff: clock.now(),
      failedSources: [],
      undated: articleCounts(db).undated,
      withheld: withheld(db),
      corrections: [],
    }),
  );
}
