import type { Chronology, Day } from '../model.ts';
import type { DatedPassage, Start } from './clues/clue.ts';
import { resolveDay } from './resolve-calendar.ts';
import type { DatingWords } from './words.ts';

/** Beginnings taken from one article; more are a list of dates, not a story. */
const MOST_OWN = 6;
const MOST_WORDS = 12;

/** The counts that an article can be read against: the operator's whose words it uses, and beginnings that it dates itself. */
export function startsOf(
  source: string,
  passages: readonly DatedPassage[],
  chronologies: readonly Chronology[],
  words: DatingWords,
): Start[] {
  return [...knownStarts(source, chronologies), ...ownStarts(passages, words)];
}

/** The operator's counts whose words a text uses. */
export function knownStarts(source: string, chronologies: readonly Chronology[]): Start[] {
  const lower = source.toLowerCase();
  return chronologies.flatMap(({ dayOne, words, name }) => {
    const known = [...words, name].map((word) => word.toLowerCase()).filter((word) => word.length > 2);
    return words.some((word) => lower.includes(word.toLowerCase())) ? { dayOne, words: known, own: false } : [];
  });
}

/** "The strike began on 3 May 2023": day one is that day, and its words are those of the sentence. */
function ownStarts(passages: readonly DatedPassage[], words: DatingWords): Start[] {
  const starts: Start[] = [];
  for (const { text, expressions } of passages) {
    if (starts.length >= MOST_OWN) break;
    if (!words.began.test(text)) continue;
    const dayOne = expressions.map(({ meaning }) => fullDay(meaning)).find((day) => day !== null);
    const names = (text.toLowerCase().match(/\p{L}{3,20}/gu) ?? []).filter((word) => !words.noName.has(word));
    if (dayOne && names.length > 0) starts.push({ dayOne, words: names.slice(0, MOST_WORDS), own: true });
  }
  return starts;
}

function fullDay(meaning: DatedPassage['expressions'][number]['meaning']): Day | null {
  if (meaning.kind !== 'day' || meaning.year === null || meaning.month === null) return null;
  return resolveDay(meaning, { reference: null, told: null, lean: 0 })?.from ?? null;
}
