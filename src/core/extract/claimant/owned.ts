import type { Tokens, TokenSpan } from './attribution.ts';
import { BODIES, OWNERS, POSSESSIVE } from './en.ts';
import { phraseStartingAt } from './phrase.ts';

/**
 * "their lawyer, | Petra Vann", "a charity, | Clean Wells": of someone's own, and of some body, only the name tells who it is. "the agency's spokesman, Bo Lind": office and name
 * together. Any other phrase stands for itself.
 */
export function nameOf(t: Tokens, phrase: TokenSpan): TokenSpan {
  const own = OWNERS.has(t[phrase.from]?.lower ?? '') || isSomeBody(t, phrase);
  if (!(own || isOffice(t, phrase)) || t[phrase.to]?.text !== ',') return phrase;
  const name = t[phrase.to + 1]?.pos === 'PROPN' ? phraseStartingAt(t, phrase.to + 1) : null;
  if (!name || !t.slice(name.from, name.to).every((x) => x.pos === 'PROPN')) return phrase;
  return own ? name : { from: phrase.from, to: name.to };
}

/** "a charity", "an aid group". */
const isSomeBody = (t: Tokens, { from, to }: TokenSpan): boolean =>
  /^an?$/.test(t[from]?.lower ?? '') && BODIES.has(t[to - 1]?.lower ?? '');

/** "the agency's chief epidemiologist": owned by a body or a person, and no name itself. */
const isOffice = (t: Tokens, { from, to }: TokenSpan): boolean =>
  t[to - 1]?.pos === 'NOUN' && t.slice(from, to - 1).some(({ lower }) => POSSESSIVE.has(lower));
