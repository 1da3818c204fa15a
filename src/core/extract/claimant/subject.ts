import type { Tokens, TokenSpan } from './attribution.ts';
import { DOCUMENTS, PUBLISHING, RELATIVE, WEEKDAYS } from './en.ts';
import { beforeAside } from './aside.ts';
import { afterGap } from './gap.ts';
import { nameOf } from './owned.ts';
import { endsName } from './in-name.ts';
import { phraseEndingAt, phraseStartingAt } from './phrase.ts';
import { isDocument, speaks } from './speaker.ts';

/** The comma that opens an aside stands at most so far before a name in it. */
const NEAR = 8;

export interface Subject {
  phrase: TokenSpan;
  /** Where the subject with its asides begins; what stands before it is another clause. */
  from: number;
}

/** The subject of the verb at `verb`: "X said", "X, an aside, said", "X, who said"; null for a passive and where none is named. */
export function subjectOf(t: Tokens, verb: number): Subject | null {
  let i = skipAdverbs(t, verb - 1);
  if (t.slice(i + 1, verb).some((x) => /^(not|never|n['’]t)$|n['’]t$/.test(x.lower))) return null;
  if (t[verb]?.lower.endsWith('ing') && t[i]?.lemma !== 'be' && t[i]?.pos !== 'PROPN' && !accompanies(t, i))
    return null;
  // "Swiss Re said"
  if ((t[i]?.pos === 'AUX' && t[i]?.text !== 'Re') || t[i]?.lemma === 'have') {
    if (/n['’]t$/.test(t[i]?.lower ?? '')) return null;
    if (t[i]?.lemma === 'be' && !t[verb]?.lower.endsWith('ing')) return null;
    i = skipAdverbs(t, i - 1);
    if (t[i]?.pos === 'AUX' && t[i]?.lemma !== 'be') i = skipAdverbs(t, i - 1);
    else if (t[i]?.lemma === 'be') return null;
  }
  if (t[i]?.pos === 'CCONJ' || t[i]?.lower === 'to') return null;
  if (RELATIVE.has(t[i]?.lower ?? '') && t[i]?.lower !== 'where') return beforeRelative(t, i);
  else if (t[i]?.text === ',' || t[i]?.text === ')' || t[i]?.text === '–' || t[i]?.text === '—') {
    const last = beforeAside(t, i);
    return last < 0 ? null : (ownedName(t, last, i) ?? outerOf(t, named(t, last)));
  }
  return i < 0 ? null : named(t, i);
}

/**
 * "The company, based in Toledo, Ohio, said": a name behind a preposition inside the aside is no subject; what stands before the aside is.
 */
function outerOf(t: Tokens, inner: Subject | null): Subject | null {
  if (!inner || t[inner.from - 1]?.pos !== 'ADP') return inner;
  const comma = t.findLastIndex((x, i) => i < inner.from && i > inner.from - NEAR && x.text === ',');
  return comma < 1 ? inner : named(t, comma - 1);
}

/** "Its leader, | Petra Vann, | said": see `nameOf`. `last` ends the words before the aside, `close` the aside. */
function ownedName(t: Tokens, last: number, close: number): Subject | null {
  const whose = phraseEndingAt(t, last);
  if (!whose || !t.slice(last + 2, close).every((x) => x.pos === 'PROPN')) return null;
  const name = nameOf(t, whose);
  return name !== whose && speaks(t, name) ? { phrase: name, from: whose.from } : null;
}

/** "A chart that the mayor and his aides carry | shows": a document at the head of the sentence, with a clause about it. */
export function leadingDocument(t: Tokens, verb: number): Subject | null {
  const phrase = RELATIVE.has(t[verb - 1]?.lower ?? '') ? null : phraseStartingAt(t, 0);
  if (!phrase || !isDocument(t, phrase) || !speaks(t, phrase)) return null;
  const relative =
    RELATIVE.has(t[phrase.to]?.lower ?? '') && !t.slice(phrase.to, verb).some((x) => /^[,;]$/.test(x.text));
  return relative && t[verb]?.lower !== t[verb]?.lemma ? { phrase, from: phrase.from } : null;
}

/** "with the navy saying": a participle with its own subject. */
const accompanies = (t: Tokens, last: number): boolean => t[(phraseEndingAt(t, last)?.from ?? 0) - 1]?.lower === 'with';

function named(t: Tokens, last: number): Subject | null {
  // "a poll published | on Wednesday | showed"
  const published = t[last]?.pos === 'VERB' && PUBLISHING.has(t[last].lemma) && DOCUMENTS.has(t[last - 1]?.lower ?? '');
  const phrase = phraseEndingAt(t, published ? last - 1 : last);
  const before = phrase ? phrase.from - 1 : last;
  const verbal = t[before]?.pos === 'VERB' || t[before]?.pos === 'AUX' || (!phrase && t[before]?.pos === 'ADV');
  const owner = verbal ? relativeOwner(t, before) : usedBy(t, before);
  const source = owner ?? (phrase && afterGap(t, phrase));
  return source && speaks(t, source) ? { phrase: source, from: source.from } : null;
}

/** "Scientists using a telescope atop | Mount Orm | have confirmed": who uses it speaks. */
function usedBy(t: Tokens, before: number): TokenSpan | null {
  if (t[before]?.pos !== 'ADP') return null;
  for (let i = before - 1; i > 0 && before - i < 8; i--) {
    if (t[i]?.pos === 'PUNCT') return null;
    if (t[i]?.pos === 'VERB')
      return /^(using|working|living|based|stationed)$/.test(t[i]?.lower ?? '') ? phraseEndingAt(t, i - 1) : null;
  }
  return null;
}

/** "Officials in the city where 20 died | said": the noun before the relative clause that ends at `last` speaks. */
function relativeOwner(t: Tokens, last: number): TokenSpan | null {
  for (let i = last; i > 0 && last - i < 12; i--) {
    if (t[i]?.pos === 'PUNCT') return null;
    if (RELATIVE.has(t[i]?.lower ?? '')) return phraseEndingAt(t, i - 1);
    if (/^(i|we)$/.test(t[i]?.lower ?? '') && t[i - 1]?.pos === 'NOUN') return phraseEndingAt(t, i - 1);
  }
  return null;
}

function skipAdverbs(t: Tokens, from: number): number {
  let i = from;
  while (i >= 0) {
    const { pos, lower = '' } = t[i] ?? {};
    if (endsName(t, i)) break;
    if (
      /^(night|week|month|year|morning|afternoon|evening)$/.test(lower) &&
      /^(last|this|that|next|earlier)$/.test(t[i - 1]?.lower ?? '')
    )
      i -= 2;
    else if (lower === 'average' && t[i - 1]?.lower === 'on') i -= 2;
    else if (WEEKDAYS.has(lower)) i -= t[i - 1]?.lower === 'on' ? 2 : 1;
    else if (pos === 'ADV' || pos === 'PART' || lower === 'not' || lower === "n't") {
      if (lower === 'to' || lower === "'s" || lower === '’s') break;
      i--;
    } else break;
  }
  return i;
}

/** "X, who said", "the officials who said": after a comma anyone; else only a name, for "a man who said" is spoken of. */
function beforeRelative(t: Tokens, i: number): Subject | null {
  const aside = t[i - 1]?.text === ',';
  const next = named(t, aside ? i - 2 : i - 1);
  const subject = aside && next ? (bearer(t, next) ?? next) : next;
  if (!subject || aside) return subject;
  if (isDocument(t, subject.phrase)) return publisher(t, subject) ?? subject;
  return t.slice(subject.from, i).some((x) => x.pos === 'PROPN') ? subject : null;
}

/** "Bo Lind, chief economist at a bank, | who sees ...": the name before what its bearer is. */
function bearer(t: Tokens, { from, phrase }: Subject): Subject | null {
  const office =
    t[from - 1]?.text === ',' && t[from - 2]?.pos === 'PROPN' && /^\p{Ll}/u.test(t[phrase.from]?.text ?? '');
  return office ? named(t, from - 2) : null;
}

/** "The Herald published | records that showed 40 ...": who brings a document to light says what it shows. */
function publisher(t: Tokens, { from }: Subject): Subject | null {
  const verb = from - 1;
  return t[verb]?.pos === 'VERB' && PUBLISHING.has(t[verb]?.lemma ?? '') ? subjectOf(t, verb) : null;
}

/** The noun phrase before the first verb of the sentence that has one; null where none can speak. */
export const firstSubject = (t: Tokens, before: number): TokenSpan | null => subjectsOf(t, before)[0] ?? null;

/** So many tokens of a sentence are searched for subjects. */
const SEARCHED = 40;

/** The noun phrases before the verbs of a sentence, in order; `before` ends the search. */
export function subjectsOf(t: Tokens, before: number): TokenSpan[] {
  const subjects: TokenSpan[] = [];
  for (let i = 1; i < before && i < SEARCHED; i++) {
    if (t[i]?.pos !== 'VERB' && t[i]?.pos !== 'AUX') continue;
    const subject = subjectOf(t, i);
    if (subject) subjects.push(subject.phrase);
  }
  return subjects;
}
