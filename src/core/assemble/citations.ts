import type { EditionSource } from '../model.ts';
import type { ArticleFacts } from './facts.ts';

/** Numbers articles in the order in which they are cited. */
export class Citations {
  readonly #numbers = new Map<ArticleFacts, number>();

  /** The number of an article, given at its first citation. */
  of(article: ArticleFacts): number {
    const known = this.#numbers.get(article);
    if (known !== undefined) return known;
    const next = this.#numbers.size + 1;
    this.#numbers.set(article, next);
    return next;
  }

  /** Every article cited, by number. */
  list(): EditionSource[] {
    return [...this.#numbers].map(([{ id, outlet, title, url, published }, n]) => {
      return { n, outlet, title, url, published: published.date, article: id };
    });
  }
}
