import { startsWithCapital } from '../../language/letters.ts';
import type { Tokens, TokenSpan } from './attribution.ts';
import { DOCUMENTS, NOBODY, PRONOUNS, SHARES, TIMES } from './en.ts';

/** Whether a phrase can vouch for something: a person, a body, a document; no bare number, no "there". */
export function speaks(t: Tokens, span: TokenSpan): boolean {
  // "With 60 per cent of votes counted"
  if (/^(?:cent|percent|%)$/.test(t[span.from]?.lower ?? '')) return false;
  const tokens = t.slice(span.from, span.to);
  const heads = tokens.filter(
    (x) => x.pos === 'NOUN' || x.pos === 'PROPN' || x.pos === 'PRON' || x.pos === 'X' || x.pos === 'ADJ',
  );
  // The full stop of "Orm Inc." is part of the name.
  const last = heads.findLast((x) => x.text !== '.');
  if (!last || NOBODY.has(last.lower) || /^(our|my|your)$/.test(tokens[0]?.lower ?? '')) return false;
  if (last.pos === 'PRON' && !PRONOUNS.has(last.lower)) return false;
  if (tokens.every((x) => TIMES.has(x.lower))) return false;
  if (tokens[0]?.pos === 'NUM' && SHARES.has(tokens[1]?.lower ?? '')) return false;
  const titled = tokens.length > 1 && tokens.every((x) => startsWithCapital(x.text));
  const counted = !titled && tokens[0]?.pos === 'NUM' && last.pos !== 'PROPN' && !isDocument(t, span);
  if (counted && !/^(one|two|three|four)$/.test(tokens[0]?.lower ?? '')) return false;
  return !/^[\d.,%$]+$/.test(last.text);
}

/** Whether the phrase names something written: a poll, a study, figures. */
export function isDocument(t: Tokens, span: TokenSpan): boolean {
  return t.slice(span.from, span.to).some((x) => DOCUMENTS.has(x.lower));
}
