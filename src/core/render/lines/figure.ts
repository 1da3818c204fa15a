import { countryOf } from '../../assemble/ledger/states.ts';
import type { Day, Edition, EditionClaim, EditionFigure } from '../../model.ts';
import type { Words } from '../words.ts';
import { changeText } from './change.ts';
import { claimantText, speakerText } from './claimant.ts';
import { capitalised, type Segment, textOf } from './segment.ts';
import { wentTo } from './destination.ts';
import { setIn } from './setting.ts';
import { isPlaceless, subjectSegments } from './subject.ts';
import { thingText, valueText } from './value.ts';

/**
 * The line of one key figure: number first, then what is counted, who says it, as of when, what it was. Only the first claim is told; further claims stand in `differingLine`.
 * "13,500 troops dead, no source named, reported 15 March (Ukraine said 12,000 on 8 March)"
 */
export function figureLine(figure: EditionFigure, edition: Edition, words: Words): Segment[] {
  const claim = figure.claims[0];
  if (!claim) return [];
  const placeless = isPlaceless(figure, edition);
  const subject = subjectSegments(figure, claim, placeText(figure, edition), words, placeless);
  const who = claim.claimant && everySpeaker(figure.claims);
  const line = attributed(subject, claim, who ?? words.noSource, sinceWhen(claim, edition, words));
  const change = changeText(figure, claim, edition.date, words);
  if (change) line.push({ text: ` (${change})` });
  return capitalised(line);
}

/** A line with who says it and for when; a clause that names the speaker itself does not say it twice. */
export function attributed(
  line: readonly Segment[],
  { claimant }: Pick<EditionClaim, 'claimant'>,
  who: string,
  when: string,
): Segment[] {
  if (claimant && textOf(line).includes(claimant)) return [...line, { text: `, ${when}` }];
  return [...line, { text: `${claimant ? ': ' : ', '}${[who, when].filter(Boolean).join(', ')}` }];
}

/** All who say the first claim's number: of a figure on which nobody differs. */
function everySpeaker(claims: readonly EditionClaim[]): string | null {
  const [first, ...rest] = claims;
  if (!first?.claimant) return null;
  const agreeing = rest.filter(({ value, bound }) => value === first.value && bound === first.bound);
  const names = [first, ...agreeing].flatMap(({ claimant }) => (claimant ? [claimantText(claimant)] : []));
  return [...new Set(names)].join('; ');
}

/** The line of claims that differ: the thing, then each side's value with its claimant and day. */
export function differingLine(figure: EditionFigure, edition: Edition, words: Words): Segment[] {
  const thing = thingText(figure);
  const line: Segment[] = [{ text: `${thing}${placeText(figure, edition)}: ` }];
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
 * The place, where a sentence of the figure sets it there; one that was only concluded is left to the card. A country is named only
 * where the figures of the day are of several.
 */
function placeText({ place, claims, ...figure }: EditionFigure, edition: Edition): string {
  if (!place || wentTo({ claims, ...figure }) || thingText({ claims, ...figure }).includes(place.slice(0, STEM)))
    return '';
  if (countryOf(place) && !severalCountries(edition)) return '';
  const country = countryOf(place) !== null;
  const named = claims.some(({ sentence, claimant }) =>
    country ? setIn(sentence, place) : claimant !== place && sentence.includes(place),
  );
  return named ? `, ${place}` : '';
}

const severalCountries = ({ figures }: Edition) =>
  new Set(figures.flatMap(({ place }) => (place && countryOf(place)) ?? [])).size > 1;

/** Who says it and for when: "Ukraine, as of 19 March", "no source named, reported 15 March"; a hedge where the claim has one. */
export function provenance(claim: EditionClaim, edition: Edition, words: Words): string {
  const who = speakerText(claim, words);
  return [who, sinceWhen(claim, edition, words)].filter(Boolean).join(', ');
}

function sinceWhen(claim: EditionClaim, edition: Edition, words: Words): string {
  const hedge = claim.claimant !== null && claim.status === 'claimed' ? '' : words.status[claim.status];
  return [hedge, dated(claim, edition, words)].filter(Boolean).join(', ');
}

function dated(claim: EditionClaim, edition: Edition, words: Words): string {
  const { from = null, to = null } = claim.asOf ?? {};
  const asOf = words.span({ from: from ?? to, to: to ?? from }, edition.date);
  if (asOf) return words.asOf(asOf);
  const reported = reportDay(claim, edition);
  return reported ? words.reported(words.day(reported, edition.date)) : '';
}

/** The day of the article that a claim was read in. */
function reportDay(claim: EditionClaim, edition: Edition): Day | null {
  return edition.sources.find((source) => source.n === claim.source)?.published ?? null;
}
