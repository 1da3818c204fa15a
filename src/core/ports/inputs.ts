import type { ArticleInput, Reading } from '../model.ts';

/** One thing found at a path, URL or line, with where it was found, so that a fault can name it. */
export type Found = { where: string } & (
  | { kind: 'article'; article: ArticleInput }
  | { kind: 'reading'; reading: Reading }
  | { kind: 'fault'; reason: string }
);
