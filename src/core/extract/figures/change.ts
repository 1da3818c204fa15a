import type { TaggedToken } from '../../language/tag.ts';
import { CHANGE_NOUNS, CHANGE_VERBS, CHANGE_ADVERBS, GAIN_VERBS } from './en/change.ts';
import type { Quantity, Work } from './quantity.ts';

/** Verbs that say a number moved: "rose", "fell", "cut". */
export function isChangeVerb(token: TaggedToken): boolean {
  return token.lemma in CHANGE_VERBS && token.pos !== 'ADJ' && token.pos !== 'ADP';
}

const REACH = 7;
const LINKS = new Set([
  'by',
  'to',
  'of',
  'another',
  'a',
  'an',
  'further',
  'some',
  'about',
  'around',
  'over',
  'under',
  'nearly',
  'almost',
  'just',
  'only',
  'more',
  'less',
  'than',
  'as',
  'much',
  'at',
  'least',
  'roughly',
  'approximately',
  'up',
  'down',
  'the',
  'another',
  'record',
  'sharp',
  'sharply',
  'slightly',
  'steadily',
  'up',
  'below',
  'above',
  'well',
  'back',
  'its',
  'out',
  'low',
]);

/**
 * Whether the number itself went up or down: "rose 5%", "fell to 3", "a drop of 20", "down 3%", "gained 12 points". Only words that
 * stand right before the quantity count, with at most a few links ("by", "to", "as much as") between. Method: the notion of CQE
 * (Almasian et al., EMNLP 2023).
 */
export function changeOf(work: Work, quantity: Quantity): 'up' | 'down' | null {
  if (quantity.attributive && quantity.unitKind === 'time') return null;
  for (let at = quantity.from - 1; at >= 0 && at >= quantity.from - 1 - REACH; at--) {
    const token = work.tokens[at];
    if (!token) return null;
    const said = direction(token, quantity, work, at);
    if (said) return said;
    if (!LINKS.has(token.lower) && token.pos !== 'ADV' && !isRecord(work, at)) return moved(work, quantity);
  }
  return moved(work, quantity);
}

const FAR = 9;

/** "raised its main rate by 25 points": the thing stands between. */
function moved(work: Work, quantity: Quantity): 'up' | 'down' | null {
  if (work.tokens[quantity.from - 1]?.lower !== 'by') return null;
  for (let at = quantity.from - 2; at >= Math.max(0, quantity.from - FAR); at--) {
    const token = work.tokens[at];
    if (!token || /^[,;:]$/.test(token.text)) return null;
    if (isChangeVerb(token)) return CHANGE_VERBS[token.lemma] ?? null;
    if (token.pos === 'VERB' || token.pos === 'AUX') return null;
  }
  return null;
}

/** "edged down to 5%", "ticked higher": the adverb says which way. */
const turned = (word: string | undefined): 'up' | 'down' | undefined =>
  word === 'up' || word === 'higher' ? 'up' : word === 'down' || word === 'lower' ? 'down' : undefined;

/** "fell to a 50-year low of 3.5%": the record stands between the verb and its number. */
function isRecord(work: Work, at: number): boolean {
  const first = work.tokens[at]?.lower ?? '';
  if (first === 'low' || first === 'high') return true;
  if (!OPENS_RECORD.test(first)) return false;
  const words = work.tokens.slice(at, at + 4).map((token) => token.lower);
  return /^(?:(?:\d+ )?- )?(?:year|month|week) (?:low|high)/.test(words.join(' '));
}

const OPENS_RECORD = /^(?:\d+|-|year|month|week)$/;

function direction(token: TaggedToken, quantity: Quantity, work: Work, at: number): 'up' | 'down' | undefined {
  if (isChangeVerb(token) && work.tokens[at - 1]?.pos !== 'DET')
    return turned(work.tokens[at + 1]?.lower) ?? CHANGE_VERBS[token.lemma];
  if (quantity.unit !== null && token.lemma in GAIN_VERBS && quantity.unitKind !== 'time' && token.pos !== 'NOUN')
    return GAIN_VERBS[token.lemma];
  const next = work.tokens[at + 1]?.lower;
  if (token.pos === 'NOUN' && (next === 'of' || next === 'to') && token.lemma in CHANGE_NOUNS)
    return CHANGE_NOUNS[token.lemma];
  const measured = quantity.unit !== null || quantity.form === 'fraction';
  if (token.lower in CHANGE_ADVERBS && measured && next !== 'to' && next !== 'from') return CHANGE_ADVERBS[token.lower];
  return undefined;
}
