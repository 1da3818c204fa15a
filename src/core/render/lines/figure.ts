import { countryOf } from '../../assemble/ledger/states.ts';
import type { Day, Edition, EditionClaim, EditionFigure } from '../../model.ts';
import type { Words } from '../words.ts';
import { changeText } from './change.ts';
import { capitalised, type Segment } from './segment.ts';
import { thingText, valueText } from './value.ts';

/**
 * The line of one key figure: number first, then what is counted, who says it, as of when, what it was. Only the first claim is
 * told; further claims stand in `differingLine`. "13,500 troops dead, no source named, reported 15 March (Ukraine said 12,000 on 8 March)"
 */
export function figureLine(figure: EditionFigure, edition: Edition, words: Words): Segment[] {
  const claim = figure.claims[0];
  if (!claim) return [];
  const thing = thingText(figure);
  const place = placeText(figure, thing);
  const value = { text: valueText(claim, figure.unit, words), figure: figure.id };
  const line: Segment[] = isVague(claim) && thing ? [{ text: `${thing}${place}: ` }, value] : [value];
  if (!(isVague(claim) && thing))
    line.push({ text: `${thing ? ` ${thing}` : `: ${words.quoted(claim.sentence)}`}${place}` });
  line.push({ text: `${claim.claimant ? ': ' : ', '}${provenance(claim, edition, words)}` });
  const change = changeText(figure, claim, edition.date, words);
  if (change) line.push({ text: ` (${change})` });
  return capitalised(line);
}

/** The line of claims that differ: the thing, then each side's value with its claimant and day. */
export function differingLine(figure: EditionFigure, edition: Edition, words: Words): Segment[] {
  const thing = thingText(figure);
  const line: Segment[] = [{ text: `${thing}${placeText(figure, thing)}: ` }];
  figure.claims.forEach((claim, at) => {
    if (at > 0) line.push({ text: '; ' });
    line.push({ text: valueText(claim, figure.unit, words), figure: figure.id });
    if (claim.counted) line.push({ text: ` ${claim.counted}` });
    const change = changeText(figure, claim, edition.date, words);
    line.push({ text: ` (${provenance(claim, edition, words)}${change ? `; ${change}` : ''})` });
  });
  return capitalised(line);
}

/** "Ukrainians" need no "Ukraine" beside them. */
const STEM = 5;

/**
 * The place, where a sentence of the figure names it; one that was only concluded is left to the card. A country needs its
 * preposition: in "Ukraine says" it is the speaker, and "tanks lost, Ukraine" would say whose.
 */
function placeText({ place, claims }: EditionFigure, thing: string): string {
  if (!place || thing.includes(place.slice(0, STEM))) return '';
  const named = claims.some(({ sentence }) => (countryOf(place) ? setIn(sentence, place) : sentence.includes(place)));
  return named ? `, ${place}` : '';
}

const WITHIN = ['in', 'across', 'throughout', 'inside', 'within', 'from', 'fled', 'left'];
const setIn = (sentence: string, place: string) =>
  WITHIN.some((word) => sentence.includes(` ${word} ${place}`) || sentence.includes(` ${word} the ${place}`));

/** "hundreds" and the like: printed words without a number. */
const isVague = ({ value, low, high }: EditionClaim) => value === null && low === null && high === null;

/** Who says it and for when: "Ukraine, as of 19 March", "no source named, reported 15 March"; a hedge where the claim has one. */
export function provenance(claim: EditionClaim, edition: Edition, words: Words): string {
  const hedge = claim.claimant !== null && claim.status === 'claimed' ? '' : words.status[claim.status];
  const said = [claim.claimant ?? words.noSource, hedge, dated(claim, edition, words)];
  return said.filter(Boolean).join(', ');
}

function dated(claim: EditionClaim, edition: Edition, words: Words): string {
  const { from = null, to = null } = claim.asOf ?? {};
  const asOf = words.span({ from: from ?? to, to: to ?? from }, edition.date);
  if (asOf) return words.asOf(asOf);
  const reported = reportDay(claim, edition);
  return reported ? words.reported(words.day(reported, edition.date)) : '';
}

/** The day of the article that a claim was read in. */
export function reportDay(claim: EditionClaim, edition: Edition): Day | null {
  return edition.sources.find((source) => source.n === claim.source)?.published ?? null;
}
