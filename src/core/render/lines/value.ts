import { countedNoun, happenedTo } from '../../assemble/counted.ts';
import { BODIES } from '../../assemble/ledger/en.ts';
import { isOrdinal } from '../../assemble/ledger/ordinal.ts';
import type { EditionClaim, EditionFigure } from '../../model.ts';
import type { Words } from '../words.ts';
import { wentTo } from './destination.ts';
import { maybeDone } from './hedged.ts';

type Valued = Pick<EditionClaim, 'value' | 'low' | 'high' | 'bound' | 'text'>;

/** The value as readers see it, bound included: "more than 12,000", "10 to 12", "72%", "fourth", or a vague word as printed, in quotation marks. */
export function valueText(claim: Valued, unit: string | null, words: Words): string {
  const { value, low, high, bound } = claim;
  if (isOrdinal(claim)) return claim.text;
  if (isProportion(claim)) return words.quoted(claim.text);
  const base = unit?.replace(RATE, '') ?? null;
  const number = (each: number) =>
    isCurrency(base) ? words.number(each).replace(/[.,]\d$/, '$&0') : words.number(each);
  const shown = (text: string) => words.bounded(bound, words.quantity(text, base));
  if (value !== null) return shown(number(value));
  if (low !== null && high !== null) return shown(words.range(number(low), number(high)));
  const end = low ?? high;
  return end === null ? words.quoted(claim.text) : shown(number(end));
}

/** "per week" behind a unit. */
const RATE = / per \p{L}+$/u;
/** True for an ISO 4217 code. */
export const isCurrency = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit);

/** "one in five", "three out of four": a share that no number shows better than its words. */
const isProportion = ({ value, text }: Valued): boolean =>
  value !== null && value < 1 && /\b(?:in|of|every|cada|de)\b/i.test(text);

const MEASURED = new Set(['people', 'percent']);

type Thing = Pick<EditionFigure, 'counted' | 'measure' | 'unit'> &
  Pick<Partial<EditionFigure>, 'owner' | 'category'> & { claims?: readonly { sentence: string }[] };

/** What is counted and what happened to it, as the articles print it: "Russian troops killed"; the unit where there is no noun. */
export function thingText(figure: Thing): string {
  const { counted, measure, unit } = figure;
  const base = unit?.replace(RATE, '') ?? null;
  const shownByValue = base === null || base === 'percent' || isCurrency(base);
  const noun = countedNoun({ counted, measure }) ?? (shownByValue ? '' : spelledOut(base));
  const done = counted !== null && SAYS_WHAT_HAPPENED.test(counted) ? '' : doneText(figure);
  const points = counted && /^percentage points?$/.test(unit ?? '') && !counted.includes('point');
  const unitFirst = points
    ? 'percentage-point '
    : counted && !shownByValue && !MEASURED.has(base) && isUnit(base, counted)
      ? `${spelledOut(base)} ${base in SPELLED ? 'of ' : ''}`
      : '';
  const rate = RATE.exec(unit ?? '')?.[0].trim() ?? '';
  return [`${unitFirst}${noun}`, done, rate].filter(Boolean).join(' ');
}

/** What happened, with whose loss it is or where people went: "lost by Norway", "fled to Norway". */
function doneText(figure: Thing): string {
  const done = happenedTo(figure) ?? '';
  return wentTo(figure) ?? maybeDone(figure) ?? (done === 'lost' && figure.owner ? `lost by ${figure.owner}` : done);
}

/** Symbols that look like words within a line. */
const SPELLED: Readonly<Record<string, string>> = { ha: 'hectares', t: 'tonnes', l: 'litres' };
const spelledOut = (unit: string): string => SPELLED[unit] ?? unit;

/** True where words say what a figure counts: a noun or what happened to it, not a unit alone ("about 15 km", "36%"). */
export function saysWhat({ counted, measure, unit }: Pick<EditionFigure, 'counted' | 'measure' | 'unit'>): boolean {
  if (counted !== null || measure !== null) return true;
  return unit !== null && !UNITS.has(unit) && !SHARES.test(unit) && !/^[A-Z]{3}$/.test(unit);
}

const SHARES = /^(?:people|percent|percentage points?|points?)(?: per \p{L}+)?$/u;

/**
 * True where the words tell what happened to the things: "404 tanks lost", "12 civilian deaths"; "400 boats" could be anything, "3 bodies"
 * are found somewhere, and a sum of losses is somebody's.
 */
export const saysWhatHappened = ({
  counted,
  measure,
  unit,
}: Pick<EditionFigure, 'counted' | 'measure' | 'unit'>): boolean =>
  counted !== null && BODIES.test(counted)
    ? false
    : measure !== null || (counted !== null && !isCurrency(unit) && SAYS_WHAT_HAPPENED.test(counted));

/** Nouns that say what happened: "civilian deaths" are not said to be killed. */
const SAYS_WHAT_HAPPENED =
  /(?:deaths?|dead|fatalit(?:y|ies)|casualt(?:y|ies)|bod(?:y|ies)|injur(?:y|ies)|arrests?|losses)$/i;

/** A unit proper ("km", "tonne") is said beside the thing; a unit that is the counted noun itself is not said twice. */
function isUnit(unit: string, counted: string): boolean {
  const stem = unit.toLowerCase().replace(/s$/, '').slice(0, 5);
  return !counted.toLowerCase().includes(stem) && UNITS.has(unit);
}

const UNITS = new Set(
  'km m cm mm mi mi. mile miles ft foot feet kg g t tonne ton tonnes tons lb l ha hectare acre mph km/h kW MW GW kWh MWh °C °F barrel day week month year hour minute second'.split(
    ' ',
  ),
);
