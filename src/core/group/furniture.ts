import type { ArticleFacts } from '../assemble/facts.ts';
import { likeness } from './fingerprint.ts';

const COPY = 0.5;

/**
 * The sentences that an outlet prints under different articles: appeals, accounts, notes about itself. They tell no event, however
 * they read. One text printed twice does not make its sentences furniture. Keyed by outlet and sentence.
 */
export function furnitureOf(articles: readonly ArticleFacts[]): (article: ArticleFacts, sentence: string) => boolean {
  const first = new Map<string, ArticleFacts>();
  const repeated = new Set<string>();
  for (const article of articles) {
    if (article.outlet === null) continue;
    for (const { sentence } of [...article.events, ...article.figures]) {
      const key = keyOf(article, sentence);
      const known = first.get(key);
      if (!known) first.set(key, article);
      else if (known !== article && likeness(known.fingerprint, article.fingerprint) < COPY) repeated.add(key);
    }
  }
  return (article, sentence) => repeated.has(keyOf(article, sentence));
}

const keyOf = ({ outlet }: ArticleFacts, sentence: string) => `${outlet}\n${sentence}`;
