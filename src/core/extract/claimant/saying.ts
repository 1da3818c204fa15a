import type { Attribution, Tokens, TokenSpan } from './attribution.ts';
import { clauseEnd } from './clause.ts';
import { DOING, INVERTED, OWNERS, PRONOUNS, SAYING } from './en.ts';
import { forward } from './forward.ts';
import { isMoney } from './gap.ts';
import { nameOf } from './owned.ts';
import { phraseEndingAt, phraseStartingAt } from './phrase.ts';
import { findsShare, reports } from './reporting.ts';
import { afterAdjuncts, clauseBefore, opensAfter, saysBefore, scopes } from './scope.ts';
import { speaks } from './speaker.ts';
import { firstSubject, leadingDocument, subjectOf } from './subject.ts';
import { isVerbOfSaying } from './verb.ts';

/** "X said ...", "..., X said", "..., said X", "X's poll shows ...", "X promised to ...": a verb of saying with its subject. */
export function sayingVerbs(t: Tokens): Attribution[] {
  const found: Attribution[] = [];
  t.forEach((token, i) => {
    if (!isVerbOfSaying(t, i)) return;
    const inverted = INVERTED.has(token.lemma) ? invertedAt(t, i) : null;
    const attribution = inverted ?? plainAt(t, i) ?? participleAt(t, i, found);
    if (attribution) found.push(attribution);
  });
  return found;
}

function plainAt(t: Tokens, verb: number): Attribution | null {
  const next = subjectOf(t, verb);
  const subject = next && !disagrees(t, verb, next.phrase) ? next : leadingDocument(t, verb);
  if (!subject || supposes(t, verb, subject.phrase)) return null;
  const to = afterAdjuncts(t, verb + 1, t[verb]?.lemma === 'tell');
  if (!reports(t, verb, to, subject.phrase)) return null;
  const contents = scopes(t, subject.from, to);
  const backward = contents[0]?.to === subject.from;
  const gap = backward ? null : relativeHead(t, subject.from, to);
  return {
    source: subject.phrase,
    cue: verb,
    contents: gap
      ? [gap, forward(t, verb, to, subject)]
      : backward
        ? contents
        : [forward(t, verb, t[verb]?.lemma === 'tell' ? to : verb + 1, subject)],
  };
}

/** "It might explain why ...": a thing, not a speaker. */
const supposes = (t: Tokens, verb: number, { from, to }: TokenSpan): boolean =>
  to - from === 1 &&
  t[from]?.lower === 'it' &&
  /^(may|might|could|can|would|must|should)$/.test(t[verb - 1]?.lower ?? '');

/** "40 wells that the board said | were unsafe": what the relative clause is about is said too. */
function relativeHead(t: Tokens, from: number, to: number): TokenSpan | null {
  // "the $20 million | critics say was lost"
  if (isMoney(t, from - 1)) return phraseEndingAt(t, from - 1);
  if (!/^(that|which)$/.test(t[from - 1]?.lower ?? '') || !/^(AUX|VERB)$/.test(t[to]?.pos ?? '')) return null;
  return t[from - 2]?.text === ',' ? null : phraseEndingAt(t, from - 2);
}

/** "leaders shows": a plural noun next to a singular verb is not its subject. */
function disagrees(t: Tokens, verb: number, { from, to }: TokenSpan): boolean {
  const [word, head] = [t[verb]?.lower ?? '', t[to - 1]];
  if (!word.endsWith('s') || word === t[verb]?.lemma || head?.pos !== 'NOUN') return false;
  if (head.lower === head.lemma || !/[^s]s$/.test(head.lower)) return false;
  return !t.slice(from, to).some((x) => x.pos === 'ADP');
}

/** "..., said the mayor": after a comma or quotation mark the subject may follow its verb. */
function invertedAt(t: Tokens, verb: number): Attribution | null {
  const { text = '' } = t[verb - 1] ?? {};
  const quoted = /^[”"’]$/.test(text);
  if (!quoted && !clauseBefore(t, verb)) return null;
  const phrase = phraseStartingAt(t, verb + 1);
  if (!phrase || !speaks(t, phrase) || !isThirdPerson(t[phrase.from])) return null;
  const source = nameOf(t, phrase);
  // "a group ..., announced its birth"
  if (OWNERS.has(t[source.from]?.lower ?? '') && !quoted) return null;
  const end = t[phrase.to];
  if (!quoted && !saysBefore(t, phrase.to) && end?.pos !== 'ADP' && end?.lower !== 'who') return null;
  if (!quoted && t.slice(verb + 1, phrase.to).some((x) => /\d/.test(x.text))) return null;
  const [before] = scopes(t, verb, phrase.to);
  const more = opensAfter(t, phrase.to) ? [{ from: phrase.to, to: clauseEnd(t, phrase.to) }] : [];
  return before ? { source, cue: verb, contents: [before, ...more] } : null;
}

/** No "I" or "you": "..., said its director". */
const isThirdPerson = (first: Tokens[number] | undefined): boolean =>
  first?.pos !== 'PRON' || PRONOUNS.has(first.lower) || OWNERS.has(first.lower);

/** "X visited the site, saying ...": the subject of the sentence, or who spoke in it before. */
function participleAt(t: Tokens, verb: number, before: readonly Attribution[]): Attribution | null {
  const quoted = t[verb]?.lower === 'saying' && t[verb - 1]?.lower === 'as' ? quotedAsSaying(t, verb) : null;
  if (quoted) return quoted;
  const joins = t[verb - 1]?.pos === 'CCONJ';
  const joined = t[verb]?.lower.endsWith('ing')
    ? t[verb - 1]?.text === ',' || (joins && t[verb]?.lower === 'saying')
    : joins;
  if (!joined || (DOING.has(t[verb]?.lemma ?? '') && t[verb + 1]?.lower !== 'that' && t[verb + 1]?.text !== ':'))
    return null;
  if (!(SAYING.has(t[verb]?.lemma ?? '') || (t[verb]?.lower === 'found' && findsShare(t, verb + 1)))) return null;
  const source = before.at(-1)?.source ?? firstSubject(t, verb);
  return source ? { source, cue: verb, contents: [{ from: verb + 1, to: clauseEnd(t, verb + 1) }] } : null;
}

/** "X was quoted as saying ...", "..., X was quoted as saying", "the agency quoted X as saying ...": X says it. */
function quotedAsSaying(t: Tokens, verb: number): Attribution | null {
  const cue = t.findLastIndex((x, i) => i < verb && i > verb - 12 && /^(quoted|cited)$/.test(x.lower));
  if (cue < 0) return null;
  const passive = t[cue - 1]?.lemma === 'be';
  const source = phraseEndingAt(t, passive ? cue - 2 : verb - 2);
  if (!source || !speaks(t, source)) return null;
  const from = passive ? source.from : subjectOf(t, cue)?.from;
  return { source, cue: verb, contents: scopes(t, from ?? source.from, verb + 1) };
}
