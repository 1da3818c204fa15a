import type { ArticleFacts } from '../../core/assemble/facts.ts';
import { factsOfArticle } from './article-versions.ts';
import type { Db } from '../database/database.ts';

/** Articles unpacked at a time: some ten milliseconds, after which readers are answered. */
const CHUNK = 50;

/** What the given articles report, in their order; unpacked a piece at a time so that a big day holds nobody up. */
export async function loadFacts(db: Db, seqs: Iterable<number>): Promise<ArticleFacts[]> {
  const all = Array.from(new Set(seqs));
  const facts: ArticleFacts[] = [];
  for (let from = 0; from < all.length; from += CHUNK) {
    const chunk = all.slice(from, from + CHUNK);
    facts.push(...(await db.read(() => chunk.flatMap((seq) => factsOfArticle(db, seq) ?? []))));
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
  return facts;
}
