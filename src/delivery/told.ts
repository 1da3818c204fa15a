import { explainChoice } from '../core/assemble/explain.ts';
import type { Day } from '../core/model.ts';
import type { Newsroom } from '../core/ports/newsroom.ts';
import { textDiff } from '../core/render/text/diff.ts';
import { textDating, textExplanation } from '../core/render/text/explain.ts';
import type { Words } from '../core/render/words.ts';
import { type AssembleParts, requestOf } from './assemble.ts';

/** By what evidence the articles of a day are filed under it, and why the items of its edition stand in their order; null without any. */
export async function explainedDay(parts: AssembleParts, day: Day): Promise<string | null> {
  const asked = await requestOf(parts, day);
  if (!asked) return null;
  const own = asked.request.articles.filter(({ published }) => published.date === day);
  return `${textDating(own)}\n\n${textExplanation(explainChoice(asked.request))}`;
}

/** The edition of a day as sent against what is known now, as text; null when there is none. */
export async function changedDay(newsroom: Newsroom, day: Day, words: Words): Promise<string | null> {
  const [sent, now] = [await newsroom.edition(day), await newsroom.editionNow(day)];
  return sent && now ? textDiff(sent, now, words) : null;
}
