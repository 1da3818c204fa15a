import type { Token } from '../../language/tokens.ts';
import { verbForms } from '../events/lexicon/inflect.ts';
import { CARRYING, DOCUMENTS, EXPECTING, FINDING, INTENDING, SAYING, STATEMENTS, TALLYING } from './en.ts';
import { PUT } from './passive.ts';

/** Past forms that no rule of spelling makes. */
const IRREGULAR =
  'said told wrote written found learnt heard knew known understood felt saw seen put gave given quoted read held sought thought shown showed meant spoke speaks spoken foresaw foreseen cut';

/** Every form that a verb of attribution may take; also forms that are none, for the list only says where to look closer. */
const VERBS = new Set([
  ...IRREGULAR.split(' '),
  ...[SAYING, FINDING, CARRYING, INTENDING, TALLYING, EXPECTING, PUT].flatMap((verbs) =>
    [...verbs].flatMap((verb) => [verb, `${verb}+`].flatMap((each) => verbForms(each).map(([form]) => form))),
  ),
]);
const PLAIN = ['according', 'citing', 'quoting', 'per', ':'];
const OWNING = ["'s", '’s', "'", '’', 'that', 'by'];

/** What each word does for an attribution: tells one by itself, or together with one that does the other part. */
const PARTS = new Map<string, 'says' | 'owns' | 'states'>([
  ...[...STATEMENTS].map((word) => [word, 'states'] as const),
  ...OWNING.map((word) => [word, 'owns'] as const),
  ...[...VERBS, ...PLAIN].map((word) => [word, 'says'] as const),
]);

/**
 * The cheap first pass over a sentence: whether any of its words may attribute something to someone. Says yes too often, never no
 * where a rule of attribution would hold; what it leaves out is never tagged.
 */
export function mayAttribute(tokens: readonly Token[]): boolean {
  const leads = tokens[0]?.lower === 'in';
  let [owned, stated] = [false, false];
  for (const { lower } of tokens) {
    const part = PARTS.get(lower);
    if (part === 'says' || (leads && DOCUMENTS.has(lower))) return true;
    owned ||= part === 'owns';
    stated ||= part === 'states';
  }
  return owned && stated;
}
