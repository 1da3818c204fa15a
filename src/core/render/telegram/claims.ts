import type { Edition, EditionFigure } from '../../model.ts';
import { provenance } from '../lines/figure.ts';
import { thingText, valueText } from '../lines/value.ts';
import { capitalised } from './capitalised.ts';
import { type Block, bold, line, link } from './span.ts';
import { deepLink } from './view.ts';
import type { View } from './words.ts';

/** Claims that differ, opened: each side's value, claimant and day over the sentence that it comes from. */
export function differingCard(figure: EditionFigure, edition: Edition, view: View): Block[] {
  const thing = thingText(figure);
  const place = figure.place && !thing.includes(figure.place) ? `, ${figure.place}` : '';
  const title = line(bold(`${capitalised(thing)}${place}`));
  const day = `, ${view.words.day(edition.date, '')}`;
  const claims = figure.claims.flatMap((claim): Block[] => {
    const value = link(valueText(claim, figure.unit, view.words), deepLink(view, figure.id));
    const said = { lines: [line(value, `: ${provenance(claim, edition, view.words)}`)], tight: true };
    return [said, { lines: [line(claim.sentence)], quote: 'open', tight: true }];
  });
  const [first, ...rest] = claims;
  const head: Block = { heading: line(title, day), lines: first?.lines ?? [] };
  return [head, ...rest, { lines: [line(view.screen.card.noChoice)] }];
}
