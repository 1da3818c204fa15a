import { BODIES } from '../../assemble/ledger/en.ts';
import { countryOf } from '../../assemble/ledger/states.ts';
import type { Edition, EditionClaim, EditionFigure } from '../../model.ts';
import type { Words } from '../words.ts';
import { type Clause, clauseAround } from './clause.ts';
import { FOUND } from './en.ts';
import type { Segment } from './segment.ts';
import { isCurrency, saysWhatHappened, thingText, valueText } from './value.ts';

type Subject = Pick<EditionFigure, 'id' | 'counted' | 'measure' | 'unit'> & {
  claims?: readonly Pick<EditionClaim, 'sentence'>[];
  kind?: EditionFigure['kind'];
};
type Said = Pick<EditionClaim, 'value' | 'low' | 'high' | 'bound' | 'text' | 'sentence' | 'change'>;

/**
 * The number with what it counts, so that the line stands without its sentence: "404 tanks lost, Kharkiv". Where no word says what happened
 * or of what a sum is, the clause of the sentence tells it: "7% rise" would not say of what; a share that is followed is named as before.
 * `place` is ", Kharkiv" or nothing.
 */
export function subjectSegments(
  figure: Subject,
  claim: Said,
  place: string,
  words: Words,
  placeless = false,
): Segment[] {
  const found = bodiesFound(figure, claim);
  const party = isParty(figure, claim);
  const clause = clauseLabel(figure, claim, placeless);
  if (clause) return quotedClause(figure, clause, words);
  const value = { text: valueText(claim, figure.unit, words), figure: figure.id };
  const thing = found ?? thingWithin(figure, claim);
  if (!thing) return [value, { text: `: ${words.quoted(claim.sentence)}` }];
  return party || isVague(claim) ? [{ text: `${thing}${place}: ` }, value] : [value, { text: ` ${thing}${place}` }];
}

/**
 * The clause that stands for the thing counted; null where the number and its noun say it, as a share that is followed does. Of what is
 * `placeless` only its clause says whose it is.
 */
export function clauseLabel(figure: Subject, claim: Said, placeless = false): Clause | null {
  const bare = !saysWhatHappened(figure) && (claim.change === null || figure.unit !== 'percent');
  const unsaid = bare || (placeless && claim.change === null);
  return unsaid && !bodiesFound(figure, claim) && !isParty(figure, claim) ? clauseOf(figure, claim) : null;
}

/** People to whom something happened, on a day of many matters nobody knows where: "9 children in hospital" could be anybody's, their clause says whose. */
export const isPlaceless = ({ place, category, claims }: EditionFigure, { coverage }: Edition): boolean =>
  place === null && coverage.articles >= MANY_MATTERS && category.startsWith('people_') && claims.length === 1;

const MANY_MATTERS = 5;

/** Bodies with the word of their sentence for what was done: "3 bodies found"; null for all else. */
function bodiesFound({ counted }: Subject, { sentence, value }: Said): string | null {
  const done = counted && BODIES.test(counted) ? FOUND.exec(sentence)?.[1] : undefined;
  if (!counted || !done) return null;
  // "One of the bodies found": the noun is printed in the plural.
  return `${value === 1 ? counted.replace(/bodies$/, 'body').replace(/corpses$/, 'corpse') : counted} ${done}`;
}

/** A party or somebody who stands for election, by name: "Civic Union: 42%", not "90% of Finns". */
function isParty({ kind, counted, measure, unit }: Subject, { sentence, text }: Said): boolean {
  if (kind !== 'poll' || unit !== 'percent' || counted === null || measure !== null) return false;
  const after = sentence.slice(sentence.indexOf(text) + text.length);
  return NAME.test(counted) && countryOf(counted) === null && !/^ of\b/.test(after);
}

const NAME = /^(?:\p{Lu}[\p{L}’'-]*)(?: (?:of |for |the )?\p{Lu}[\p{L}’'-]*)+$/u;

/** The clause with the number in it, where it names the thing; where the sentence names that before, "Turnout … two points higher". */
function clauseOf({ counted, unit }: Subject, { sentence, text }: Said): Clause | null {
  const clause = clauseAround(sentence, text);
  if (!clause || counted === null || names(clause, counted)) return clause;
  const at = sentence.toLowerCase().indexOf(counted.toLowerCase());
  // What a share or a sum is of may be said in another sentence, a noun alone says less than its own.
  if (at < 0) return unit === 'percent' || isCurrency(unit) ? clause : null;
  if (at > sentence.indexOf(text)) return null;
  return { ...clause, before: `${sentence.slice(at, at + counted.length)} … ${clause.before}` };
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]+/gu;

/** Whether a clause has a word of the counted thing: "turnout in a partial count" is named by "Turnout was". */
function names({ before, after }: Clause, counted: string): boolean {
  const said = new Set(`${before} ${after}`.toLowerCase().match(WORD));
  return (counted.toLowerCase().match(WORD) ?? []).some((word) => word.length > 2 && said.has(word));
}

function quotedClause({ id }: Subject, { before, number, after }: Clause, words: Words): Segment[] {
  const [open = '', close = ''] = words.quoted('\n').split('\n');
  return [{ text: `${open}${before}` }, { text: number, figure: id }, { text: `${after}${close}` }];
}

/** What is counted, in small letters where it was printed large only because the sentence begins with it. */
function thingWithin(figure: Subject, { sentence, value }: Said): string {
  // "One person died and seven were hurt": what is left out is counted in the plural.
  const thing = value === 1 ? thingText(figure) : thingText(figure).replace(/^person\b/, 'people');
  const first = thing.split(' ')[0] ?? '';
  const opens = sentence.startsWith(first) && /^\p{Lu}\p{Ll}+$/u.test(first) && countryOf(first) === null;
  return opens ? thing.slice(0, 1).toLowerCase() + thing.slice(1) : thing;
}

/** "hundreds" and the like: printed words without a number. */
const isVague = ({ value, low, high }: Said) => value === null && low === null && high === null;
