import type { ArticleInput } from '../model.ts';
import type { Cleaned } from './cleaned.ts';
import { languageOf } from './language.ts';
import { cleanPage } from './page/clean-page.ts';
import { cleanText } from './text.ts';

/** Stage clean: the body of an article and nothing else, with a reason for everything dropped. Never throws on any text or page. */
export function cleanArticle(input: ArticleInput): Cleaned {
  if (input.html !== undefined) return cleanPage({ ...input, html: input.html });
  const source = input.text ?? '';
  const head = {
    title: input.title ?? null,
    author: input.author ?? null,
    outlet: input.outlet ?? null,
    url: input.url ?? null,
  };
  const { body, removed, headline } = cleanText({ source, ...head });
  const language = input.language ?? languageOf(body);
  return { source, body, removed, ...head, title: head.title ?? headline, language, pageDates: [] };
}
