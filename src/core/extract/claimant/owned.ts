import type { Tokens, TokenSpan } from './attribution.ts';
import { OWNERS } from './en.ts';
import { phraseStartingAt } from './phrase.ts';

/** "their lawyer, | Petra Vann": of someone's own only the name tells who it is; any other phrase stands for itself. */
export function nameOf(t: Tokens, phrase: TokenSpan): TokenSpan {
  if (!OWNERS.has(t[phrase.from]?.lower ?? '') || t[phrase.to]?.text !== ',') return phrase;
  const name = t[phrase.to + 1]?.pos === 'PROPN' ? phraseStartingAt(t, phrase.to + 1) : null;
  return name && t.slice(name.from, name.to).every((x) => x.pos === 'PROPN') ? name : phrase;
}
