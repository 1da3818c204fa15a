import type { PlacedBlock } from '../clean/cleaned.ts';
import type { Document, Sentence } from '../language/document.ts';
import type { Day, Evidence } from '../model.ts';
import { addDays, daysBetween } from './calendar.ts';
import { begun } from './clues/begun.ts';
import { calendarDays } from './clues/calendar-days.ts';
import type { Clue, DatedPassage, Start } from './clues/clue.ts';
import { elapsed } from './clues/elapsed.ts';
import type { Expression } from './expressions.ts';
import { resolve } from './resolve.ts';
import type { DatingWords } from './words.ts';

/** Where a text gives away the day of its writing. `stamp`: a block that is hardly more than a date. */
export interface LayerAnchor {
  block: number;
  day: Day;
  stamp: boolean;
  evidence: Evidence;
}

const STAMP_CHARS = 60;
const STAMP_OTHER_LETTERS = 12;
/** Older writing is another article. */
const OLDEST_DAYS = 60;
const SPEAKS_FROM_ITS_DAY = new Set(['elapsed-ago', 'begun-last', 'today-is']);

/** What anchors are told by: the operator's counts, the words of the language, the expressions of each sentence. */
export interface AnchorSources {
  starts: readonly Start[];
  words: DatingWords;
  expressions: readonly (readonly Expression[])[];
}

/** The anchors of an article, in order, one a block at most. Only what is older than `published` is an old passage. */
export function anchorsOf(document: Document, published: Day, sources: AnchorSources): LayerAnchor[] {
  const found = new Map<number, LayerAnchor>();
  for (const sentence of document.sentences) {
    const inSentence = sources.expressions[sentence.index] ?? [];
    const block = document.blocks[sentence.block];
    if (!block || inSentence.length === 0 || found.has(sentence.block)) continue;
    const short = block.end - block.start <= STAMP_CHARS;
    const stamp = short ? stampOf(sentence, block, published, inSentence) : null;
    const anchor = stamp ?? clueAnchor(sentence, published, inSentence, sources);
    if (anchor && daysBetween(anchor.day, published) <= OLDEST_DAYS) found.set(sentence.block, anchor);
  }
  return [...found.values()];
}

/** "Friday, 18 March", "March 18, 10:04 GMT": the opening of a part of a live report. */
function stampOf(
  sentence: Sentence,
  block: PlacedBlock,
  published: Day,
  expressions: readonly Expression[],
): LayerAnchor | null {
  const dated = expressions.find(isCalendarDay);
  if (!dated) return null;
  const others = sentence.text.slice(0, dated.start) + sentence.text.slice(dated.end);
  if ((others.match(/\p{L}/gu) ?? []).length > STAMP_OTHER_LETTERS || sentence.end < block.end - 2) return null;
  const day = resolve(dated.meaning, { reference: published, told: null, lean: -1 })?.from ?? null;
  if (day === null || day > published) return null;
  const [start, end] = [sentence.start + dated.start, sentence.start + dated.end];
  const evidence = { text: sentence.text.slice(dated.start, dated.end), rule: 'layer:stamp', start, end };
  return { block: sentence.block, day, stamp: true, evidence };
}

function isCalendarDay({ meaning }: Expression): boolean {
  const day = meaning.kind === 'clock' && meaning.day ? meaning.day : meaning;
  return day.kind === 'day' && day.month !== null;
}

/** A sentence whose words do not fit the published day, but an older one. */
function clueAnchor(
  { text, start, block }: Sentence,
  published: Day,
  expressions: readonly Expression[],
  { starts, words }: AnchorSources,
): LayerAnchor | null {
  const counts = starts.length > 0 && words.agoHint.test(text);
  if (!counts && !(words.todayHint.test(text) && expressions.some(isCalendarDay))) return null;
  const passage: DatedPassage = { text, start, caption: false, expressions };
  const investigation = { passages: [passage], starts, words, era: addDays(published, 1) };
  const clues = [elapsed, begun, calendarDays].flatMap((rule) => rule(investigation));
  const clue = clues.find((x) => SPEAKS_FROM_ITS_DAY.has(x.evidence.rule) && x.misfit(published) > 0);
  const day = clue ? writingDay(clue, passage, published) : null;
  if (!clue || day === null || day >= published) return null;
  const evidence = { ...clue.evidence, rule: `layer:${clue.evidence.rule}` };
  return { block, day, stamp: false, evidence };
}

/** The first day that the clue proposes; a week proposed is narrowed by a date of the passage, told the day after it. */
function writingDay(clue: Clue, { expressions }: DatedPassage, published: Day): Day | null {
  const [point] = clue.points;
  if (point === undefined) return null;
  for (const { meaning } of expressions) {
    const day = resolve(meaning, { reference: published, told: null, lean: -1 })?.from ?? null;
    if (meaning.kind === 'day' && day !== null && clue.misfit(addDays(day, 1)) === 0) return addDays(day, 1);
  }
  return clue.misfit(addDays(point, 3)) === 0 ? addDays(point, 3) : point;
}
