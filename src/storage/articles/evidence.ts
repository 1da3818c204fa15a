import type { EvidenceView } from '../../core/ports/newsroom.ts';
import { versionsOf } from './article-versions.ts';
import { articleById } from './articles.ts';
import type { Db } from '../database/database.ts';

/**
 * Where a sentence stands: its paragraphs in the newest version of the article that has it. Null when there is no such article; no
 * paragraphs when no version has the sentence.
 */
export function evidence(db: Db, id: string, sentence: string): EvidenceView | null {
  const row = articleById(db, id);
  if (!row) return null;
  const article = { id, outlet: row.outlet, title: row.title, url: row.url, published: row.day };
  for (const { reading } of versionsOf(db, row.seq)) {
    const paragraphs = reading.body.filter((block) => block.text.includes(sentence)).map((block) => block.text);
    if (paragraphs.length > 0) return { article, paragraphs, sentence };
  }
  return { article, paragraphs: [], sentence };
}
