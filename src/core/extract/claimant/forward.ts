import type { Tokens, TokenSpan } from './attribution.ts';
import { clauseEnd } from './clause.ts';
import { DENYING, INTENDING, JUDGING, LEADS, ORDERING, PRESENTING, REPORTING } from './en.ts';
import { isDocument } from './speaker.ts';
import type { Subject } from './subject.ts';

/**
 * What is said goes on to the end of its clause; an intention only to a participle ("..., focusing on people under 30"), and what
 * stands in a leading clause only to its comma ("When guards warned of 20 leaks, 300 people fled").
 */
export function forward(t: Tokens, verb: number, from: number, subject: Subject): TokenSpan {
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
