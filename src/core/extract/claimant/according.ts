import type { Attribution, Tokens } from './attribution.ts';
import { phraseStartingAt } from './phrase.ts';
import { clauseEnd, clauseStart } from './scope.ts';
import { speaks } from './subject.ts';

/** "According to X, ...", "..., according to X", "..., citing X", "as per X": X vouches for the whole clause. */
export function accordingTo(t: Tokens): Attribution[] {
  const found: Attribution[] = [];
  t.forEach((token, i) => {
    const first = sourceAfter(t, i, token.lower);
    const phrase = first === null ? null : phraseStartingAt(t, first);
    if (!phrase || !speaks(t, phrase)) return;
    const leads = i < 3;
    const contents = leads
      ? [{ from: phrase.to, to: clauseEnd(t, phrase.to) }]
      : [
          { from: clauseStart(t, i), to: i },
          { from: phrase.to, to: clauseEnd(t, phrase.to) },
        ];
    found.push({ source: phrase, cue: i, contents });
  });
  return found;
}

function sourceAfter(t: Tokens, i: number, lower: string): number | null {
  if (lower === 'according' && t[i + 1]?.lower === 'to') return i + 2;
  if (lower === 'citing' || lower === 'quoting') return i + 1;
  if (lower === 'per' && t[i - 1]?.lower === 'as') return i + 1;
  return null;
}
