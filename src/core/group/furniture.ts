import type { ArticleFacts } from '../assemble/facts.ts';
import type { Figure } from '../model.ts';
import { likeness } from './fingerprint.ts';

const COPY = 0.5;

/**
 * The sentences that an outlet prints under different articles: appeals, accounts, notes about itself. They tell no event, however
 * they read. One text printed twice does not make its sentences furniture, nor is a count furniture that still stands the next day. Keyed
 * by outlet and sentence.
 */
export function furnitureOf(articles: readonly ArticleFacts[]): (article: ArticleFacts, sentence: string) => boolean {
  const first = new Map<string, ArticleFacts>();
  const repeated = new Set<string>();
  for (const article of articles) {
    if (article.outlet === null) continue;
    const counting = new Set(article.figures.filter(isCount).map(({ sentence }) => sentence));
    for (const { sentence } of [...article.events, ...article.figures]) {
      if (counting.has(sentence)) continue;
      const key = keyOf(article, sentence);
      const known = first.get(key);
      if (!known) first.set(key, article);
      else if (known !== article && likeness(known.fingerprint, article.fingerprint) < COPY) repeated.add(key);
    }
  }
  return (article, sentence) => repeated.has(keyOf(article, sentence));
}

/** A number of people or things harmed, or one that somebody gives. */
const isCount = ({ ledger, claimant, kind }: Figure) =>
  ledger && (claimant !== null || kind === 'total' || kind === 'incident');

const keyOf = ({ outlet }: ArticleFacts, sentence: string) => `${outlet}\n${sentence}`;
