import { explainChoice } from '../core/assemble/explain.ts';
import type { Day } from '../core/model.ts';
import type { Newsroom } from '../core/ports/newsroom.ts';
import { textDiff } from '../core/render/text/diff.ts';
import { textExplanation } from '../core/render/text/explain.ts';
import type { Words } from '../core/render/words.ts';
import { type AssembleParts, requestOf } from './assemble.ts';

/** Why the items of a day's edition stand in their order, a line each. */
export async function explainedDay(parts: AssembleParts, day: Day): Promise<string> {
  const asked = await requestOf(parts, day);
  return asked ? textExplanation(explainChoice(asked.request)) : 'No article of that day.';
}

/** The edition of a day as sent against what is known now, as text; null when there is none. */
export async function changedDay(newsroom: Newsroom, day: Day, words: Words): Promise<string | null> {
  const [sent, now] = [await newsroom.edition(day), await newsroom.editionNow(day)];
  return sent && now ? textDiff(sent, now, words) : null;
}
