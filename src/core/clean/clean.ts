import type { ArticleInput } from '../model.ts';
import type { Cleaned } from './cleaned.ts';
import { languageOf } from './language.ts';
import { cleanPage } from './page/clean-page.ts';
import { cleanText } from './text.ts';
import { authorIn, outletIn } from './told.ts';

/** Stage clean: the body of an article and nothing else, with a reason for everything dropped. Never throws on any text or page. */
export function cleanArticle(input: ArticleInput): Cleaned {
  if (input.html !== undefined) return cleanPage({ ...input, html: input.html });
  const source = input.text ?? '';
  const stated = { title: input.title ?? null, author: input.author ?? null, outlet: input.outlet ?? null };
  const { body, removed, headline } = cleanText({ source, ...stated });
  const head = {
    title: stated.title ?? headline,
    author: stated.author ?? authorIn(removed, body),
    outlet: stated.outlet ?? outletIn(removed, source),
    url: input.url ?? null,
  };
  return { source, body, removed, ...head, language: input.language ?? languageOf(body), pageDates: [] };
}
