import type { Attribution, Tokens, TokenSpan } from './attribution.ts';
import {
  DENYING,
  DOING,
  INTENDING,
  INVERTED,
  JUDGING,
  LEADS,
  ORDERING,
  OWNERS,
  PRESENTING,
  PRONOUNS,
  REPORTING,
  SAYING,
} from './en.ts';
import { nameOf } from './owned.ts';
import { phraseEndingAt, phraseStartingAt } from './phrase.ts';
import { findsShare, reports } from './reporting.ts';
import { afterAdjuncts, clauseBefore, clauseEnd, opensAfter, saysBefore, scopes } from './scope.ts';
import { isMoney } from './gap.ts';
import { firstSubject, isDocument, leadingDocument, speaks, subjectOf, type Subject } from './subject.ts';
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

/**
 * What is said goes on to the end of its clause; an intention only to a participle ("..., focusing on people under 30"), and what
 * stands in a leading clause only to its comma ("When guards warned of 20 leaks, 300 people fled").
 */
function forward(t: Tokens, verb: number, from: number, subject: Subject): TokenSpan {
  const to = Math.min(
    calledEnd(t, verb, from),
    reasonAfter(t, verb, from, clauseEnd(t, from)),
    asideEnd(t, verb, from, subject),
  );
  const leads = LEADS.has(t[subject.from - 1]?.lower ?? '') && subject.from < 3;
  if (!leads && !INTENDING.has(t[verb]?.lemma ?? '')) return { from, to };
  const comma = t.findIndex((x, i) => i > verb && x.text === ',' && (leads || t[i + 1]?.lower.endsWith('ing')));
  return { from, to: comma > 0 ? Math.min(comma, to) : to };
}

/** "called the plan “a tax on the poor” | that brought in 20m": only what is quoted. */
function calledEnd(t: Tokens, verb: number, from: number): number {
  if (t[verb]?.lemma !== 'call' || t[verb + 1]?.lower === 'for') return t.length;
  const open = t.findIndex((x, i) => i >= from && /^["“]$/.test(x.text));
  const close = open < 0 ? -1 : t.findIndex((x, i) => i > open && /^["”]$/.test(x.text));
  return close < 0 ? t.length : close;
}

/**
 * Where the article's own sentence goes on: "The firm, which said it would close, | has 67 shops", "The law, which he said was
 * needed, | passed", "with one poll showing 3 points, | another 4", "the average shows 4 points, | using five polls".
 */
function asideEnd(t: Tokens, verb: number, from: number, { phrase }: Subject): number {
  const relative = [t[verb - 1], t[phrase.from - 1]].some((x) => /^(who|which)$/.test(x?.lower ?? ''));
  const among = t[verb]?.lower === 'showing' && t[phrase.from - 1]?.lower === 'with';
  const document = isDocument(t, phrase);
  const lemma = t[verb]?.lemma ?? '';
  const intends = INTENDING.has(lemma);
  const bare = REPORTING.has(lemma) && /^(DET|NUM|SYM)$/.test(t[from]?.pos ?? '');
  const end = t.findIndex((x, i) => {
    if (i <= from || x.text.length > 1) return false;
    if (x.text === ':' && PRESENTING.has(lemma)) return true;
    if (intends && /^[-–—]$/.test(x.text) && (t[i - 1]?.end ?? 0) < x.start) return true;
    if (x.text === ';' && (intends || DENYING.has(lemma))) return true;
    if (x.text !== ',') return false;
    const { pos = '', lower = '' } = t[i + 1] ?? {};
    if (bare && opensClause(t, i + 1) && !t.slice(from, i).some((y) => y.pos === 'VERB' || y.pos === 'AUX'))
      return true;
    if (JUDGING.has(lemma) && /^(who|which|where)$/.test(lower)) return true;
    if (lower === 'with' && t.slice(i + 2, i + 6).some((y) => y.lower === 'showing')) return true;
    if (relative && (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing')))) return true;
    return (among && pos === 'PROPN') || (document && /^(using|based)$/.test(lower));
  });
  return end < 0 ? t.length : end;
}

/** "Toyota reported a fall of 32%, | Nissan sales dropped 30%": after an object another subject with its verb. */
const opensClause = (t: Tokens, from: number): boolean => {
  const verb = t.findIndex((x, i) => i > from && i < from + 5 && x.pos === 'VERB');
  return t[from]?.pos === 'PROPN' && verb > 0 && !t.slice(from, verb).some((x) => x.pos === 'PUNCT');
};

/** "The board urged residents to leave | after 20 wells failed". */
function reasonAfter(t: Tokens, verb: number, from: number, to: number): number {
  if (!ORDERING.has(t[verb]?.lemma ?? '')) return to;
  const act = t.findIndex((x, i) => i >= from && i < to && x.lower === 'to' && t[i + 1]?.pos === 'VERB');
  const reason =
    act < 0 ? -1 : t.findIndex((x, i) => i > act && i < to && /^(after|because|amid|following)$/.test(x.lower));
  return reason < 0 ? to : reason;
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
