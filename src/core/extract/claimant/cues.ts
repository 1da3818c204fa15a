import { cueForWords, mayHold } from '../../language/anchors.ts';
import type { Sentence } from '../../language/document.ts';
import { tokensOf } from '../../language/tokens.ts';
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
/** Words between a noun of saying and whose it is. */
export const OWNING: ReadonlySet<string> = new Set(["'s", '’s', "'", '’', 'that', 'by']);

/** Words that tell an attribution by themselves, and words that do so only with one of the other kind. */
const SAYS = cueForWords(new Set([...VERBS, ...PLAIN]));
const OWNS = cueForWords(OWNING);
const STATES = cueForWords(STATEMENTS);
/** What a sentence that begins with "in" may be taken from. */
const NAMES_DOCUMENT = cueForWords(DOCUMENTS);

/**
 * The cheap first pass over a sentence: whether any of its words may attribute something to someone. Says yes too often, never no
 * where a rule of attribution would hold; what it leaves out is never tagged.
 */
export function mayAttribute(sentence: Sentence): boolean {
  if (mayHold(sentence, SAYS) || (mayHold(sentence, OWNS) && mayHold(sentence, STATES))) return true;
  return mayHold(sentence, NAMES_DOCUMENT) && tokensOf(sentence)[0]?.lower === 'in';
}
