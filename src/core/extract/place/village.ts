import { DIRECTION, LOCATIVE, REGION, SETTLEMENT } from './en.ts';
import type { Word } from './words.ts';

/** A place that no table knows, by the words around it. Positions in the sentence's words, `to` exclusive. */
export interface Described {
  from: number;
  to: number;
  kind: 'city' | 'region';
}

/** "the village of X", "X region", "X district": places as printed, whether a table knows them or not. */
export function describedPlaces(words: readonly Word[], capitals: boolean): Described[] {
  const found: Described[] = [];
  words.forEach((word, i) => {
    if (word.lower === 'of' && SETTLEMENT.has(words[i - 1]?.lower ?? '')) {
      const to = nameEnd(words, i + 1, capitals ? 1 : 3);
      if (to > i + 1) found.push({ from: i + 1, to, kind: 'city' });
    }
    const away = capitals ? 0 : distanceAway(words, i);
    if (away) found.push({ from: i, to: i + away, kind: 'city' });
    if (!REGION.has(word.lower) || capitals || word.gap !== ' ' || !words[i - 1]?.capital) return;
    const from = nameStart(words, i - 1);
    if (from < i) found.push({ from, to: i + 1, kind: 'region' });
  });
  return found;
}

/** "X, a village 40 miles north of Y": a distance and a direction after a name tell that it is a place. */
function distanceAway(words: readonly Word[], i: number): number {
  if (!words[i]?.capital || words[i]?.gap !== ' ') return 0;
  const next = words.slice(i + 1, i + 6);
  const unit = next.findIndex(
    (word) => /^(miles?|km|kilometres?|kilometers?)$/.test(word.lower) && /\d/.test(word.gap),
  );
  const follows = unit >= 0 && next.slice(unit + 1).some((word) => DIRECTION.has(word.lower) || word.lower === 'from');
  return follows && next.slice(0, unit + 1).every((word) => !word.capital) && /^,/.test(next[0]?.gap ?? '') ? 1 : 0;
}

function nameEnd(words: readonly Word[], from: number, most: number): number {
  let to = from;
  while (to < words.length && to - from < most && words[to]?.capital && (to === from || words[to]?.gap === ' ')) to++;
  return words[from]?.gap === ' ' ? to : from;
}

function nameStart(words: readonly Word[], last: number): number {
  let from = last;
  while (
    from > 0 &&
    last - from < 2 &&
    words[from]?.gap === ' ' &&
    words[from - 1]?.capital &&
    !LOCATIVE.has(words[from - 1]?.lower ?? '') &&
    !/^the$/i.test(words[from - 1]?.text ?? '')
  )
    from--;
  return /^(the|this|a|an|in)$/.test(words[from]?.lower ?? '') ? last + 1 : from;
}
