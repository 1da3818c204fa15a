import type { Telling } from '../../group/telling.ts';
import type { Day, NewsEvent } from '../../model.ts';
import { daysApart } from '../../group/veto.ts';
import { isBackground } from '../background.ts';
import { withoutOpeners } from '../headline/openers.ts';
import { isSecondMention } from '../second-mention/second-mention.ts';
import { CLEAR, standsAlone } from '../standalone.ts';
import { BY_PRONOUN, FINDS } from './en.ts';

/** So many days ago it is still what an article was written for. */
const LATELY = 10;

/**
 * True for what a portrait or explainer found out, which is all that an edition tells of one: somebody says it, it counts something, or it
 * has a day of its own, lately or to come. The rest is the paper's own voice setting a scene; so is what is told of somebody met in it.
 */
export function isFinding({ event, article, day, opening }: Telling): boolean {
  const { claimant, figures } = event;
  const sentence = withoutOpeners(event.sentence);
  if (isBackground(sentence)) return false;
  if (!opening && isSecondMention(sentence, article)) return false;
  if (standsAlone(sentence) <= CLEAR) return isFullName(claimant) && BY_PRONOUN.test(sentence);
  if (!opening && isPast(event, day)) return false;
  return FINDS.test(sentence) || figures.some((at) => article.figures[at]?.ledger) || isDated(event, day);
}

function isDated(event: NewsEvent, day: Day): boolean {
  const at = event.date.to ?? event.date.from;
  return event.dateCertainty === 'stated' && at !== null && at !== day && !isPast(event, day);
}

/** It says that it happened on a day before what the article was written for. */
function isPast({ date: { from, to }, dateCertainty }: NewsEvent, day: Day): boolean {
  const at = to ?? from;
  return dateCertainty === 'stated' && at !== null && at < day && daysApart(at, day) > LATELY;
}

/** The line can name the speaker in front: "He says that the mills will close" is "Ole Dahl: ...". */
const isFullName = (claimant: string | null) =>
  /^(?!(?:Mr|Mrs|Ms|Miss|Dr|Prof)\b)(?:\p{Lu}[\p{L}'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+$/u.test(claimant ?? '');
