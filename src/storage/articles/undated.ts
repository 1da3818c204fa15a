import type { UndatedArticle } from '../../core/ports/desk.ts';
import { newestVersion } from './article-versions.ts';
import { undatedArticles, type ArticleRow } from './articles.ts';
import type { Db } from '../database/database.ts';

const OPENING_LENGTH = 280;

/** Articles that wait for the operator, with what speaks for a day. */
export function undatedList(db: Db): UndatedArticle[] {
  return undatedArticles(db).flatMap((row) => undated(db, row) ?? []);
}

function undated(db: Db, row: ArticleRow): UndatedArticle | undefined {
  const version = newestVersion(db, row.seq);
  if (!version) return undefined;
  const { published, body } = version.reading;
  const opening = body.find((block) => block.kind === 'paragraph')?.text.slice(0, OPENING_LENGTH) ?? '';
  const proposed = published.date;
  return { id: row.id, title: row.title, outlet: row.outlet, opening, proposed, evidence: published.evidence };
}
