import type { ArticleInput } from '../model.ts';
import type { Cleaned } from './cleaned.ts';

/** Stage clean: the body of an article and nothing else, with a reason for everything dropped. */
export function cleanArticle(input: ArticleInput): Cleaned {
  const source =
    input.text ?? (input.html ?? '').replace(/<(script|style)[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]+>/g, '\n');
  const body: Cleaned['body'] = [];
  for (const match of source.matchAll(/[^\n]*\S[^\n]*/g))
    body.push({ text: match[0], kind: 'paragraph', start: match.index, end: match.index + match[0].length });
  const head = {
    title: input.title ?? null,
    author: input.author ?? null,
    outlet: input.outlet ?? null,
    url: input.url ?? null,
  };
  return { source, body, removed: [], ...head, language: input.language ?? null, pageDates: [] };
}
