import type { Day, Instant } from '../../core/model.ts';
import type { ReadArticle, SavedArticle } from '../../core/ports/articles.ts';
import { indexArticle, unindexArticle } from './article-index.ts';
import { insertVersion } from './article-versions.ts';
import { articleById, articleByText, insertArticle, updateArticle, type ArticleRow } from './articles.ts';
import type { Db } from '../database/database.ts';
import { articleId, textHash } from './identity.ts';
import { markStale } from './stale-days.ts';

/** Saves one article inside the caller's transaction and marks the days it touches. */
export function saveReading(db: Db, article: ReadArticle, at: Instant): SavedArticle {
  const { input, reading } = article;
  const id = articleId(input, reading);
  const hash = textHash(reading);
  const nameless = !(input.url ?? reading.url);
  const known = articleById(db, id) ?? (nameless ? articleByText(db, hash) : undefined);
  if (!known) return addArticle(db, article, { id, hash, at });
  if (known.text_hash.equals(hash)) return { id: known.id, outcome: 'known', day: known.day };
  return changeArticle(db, article, known, hash, at);
}

function addArticle(
  db: Db,
  article: ReadArticle,
  { id, hash, at }: { id: string; hash: Buffer; at: Instant },
): SavedArticle {
  const { reading, day } = article;
  const about = { url: article.input.url ?? reading.url, outlet: reading.outlet, title: reading.title };
  const dated = { day, certainty: reading.published.certainty };
  const seq = insertArticle(db, { id, ...about, ...dated, text_hash: hash, version: 1, received_at: at });
  store(db, seq, 1, article, day, at);
  return { id, outcome: 'added', day };
}

/** A changed text is a new version; a day that the operator settled stays. */
function changeArticle(db: Db, article: ReadArticle, known: ArticleRow, hash: Buffer, at: Instant): SavedArticle {
  const { reading } = article;
  const day = known.settled ? known.day : article.day;
  const version = known.version + 1;
  const about = { outlet: reading.outlet, title: reading.title, certainty: reading.published.certainty };
  updateArticle(db, { ...known, ...about, day, text_hash: hash, version });
  if (known.day !== null) {
    unindexArticle(db, known.seq, known.day);
    markStale(db, known.day, at);
  }
  store(db, known.seq, version, article, day, at, known.retracted_at !== null);
  return { id: known.id, outcome: 'changed', day };
}

function store(
  db: Db,
  seq: number,
  version: number,
  article: ReadArticle,
  day: Day | null,
  at: Instant,
  withdrawn = false,
): void {
  insertVersion(db, seq, version, at, article);
  if (day === null || withdrawn) return;
  indexArticle(db, seq, day, article.reading);
  markStale(db, day, at);
}
