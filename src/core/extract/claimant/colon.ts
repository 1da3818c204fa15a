import type { Attribution, Tokens, TokenSpan } from './attribution.ts';
import { DOCUMENTS, SAYING } from './en.ts';
import { phraseEndingAt, phraseStartingAt } from './phrase.ts';
import { clauseEnd } from './clause.ts';
import { isDocument, speaks } from './speaker.ts';
import { firstSubject } from './subject.ts';

/** A name with an office is at most this many tokens. */
const LONGEST_LABEL = 16;
const QUOTE = /^[“"‘'`«]$/;

/** "The report had this finding: “...”", "The mayor was blunt: “...”": a colon before speech. */
export function colonSpeech(t: Tokens): Attribution[] {
  const colon = t.findIndex((token, i) => token.text === ':' && i > 0 && QUOTE.test(t[i + 1]?.text ?? ''));
  // What a verb of saying before the colon reports has its rule.
  if (colon < 0 || SAYING.has(t[colon - 1]?.lemma ?? '')) return [];
  const named =
    /^(the|a|an|this|these|its|their)$/.test(t[colon - 2]?.lower ?? '') && DOCUMENTS.has(t[colon - 1]?.lower ?? '');
  const phrase = named ? { from: colon - 2, to: colon } : phraseEndingAt(t, colon - 1);
  const document = phrase && (named || speaks(t, phrase)) && isDocument(t, phrase) ? phrase : null;
  const source = document ?? firstSubject(t, colon) ?? labelled(t, colon);
  return source ? [{ source, cue: colon, contents: [{ from: colon + 1, to: clauseEnd(t, colon + 1) }] }] : [];
}

/** "Lloyd Marten, chief economist: “...”": a name and what its bearer is, without a verb. */
function labelled(t: Tokens, colon: number): TokenSpan | null {
  const name = t[0]?.pos === 'PROPN' ? phraseStartingAt(t, 0) : null;
  const plain = name !== null && !t.slice(0, colon).some((x) => x.pos === 'VERB' || x.pos === 'AUX');
  return plain && colon < LONGEST_LABEL && speaks(t, name) ? name : null;
}
