import type { Edition, EditionFigure } from '../../model.ts';
import { changeText } from '../lines/change.ts';
import { provenance } from '../lines/figure.ts';
import { thingText, valueText } from '../lines/value.ts';
import { capitalised } from './capitalised.ts';
import { type Block, bold, line, link } from './span.ts';
import { deepLink } from './view.ts';
import type { View } from './words.ts';

/** Claims that differ, opened: each side's value, claimant and day over the sentence that it comes from. */
export function differingCard(figure: EditionFigure, edition: Edition, view: View): Block[] {
  const [title, first, ...rest] = claimBlocks(figure, edition, view);
  const day = `, ${view.words.day(edition.date, '')}`;
  const heading = line(...(title?.lines.flat().map(({ text }) => bold(text)) ?? []), day);
  return [{ heading, lines: first?.lines ?? [] }, ...rest, { lines: [line(view.screen.card.noChoice)] }];
}

/** The thing and its place; then a claim each with what it was before, over its sentence. */
export function claimBlocks(figure: EditionFigure, edition: Edition, view: View): Block[] {
  const { words } = view;
  const thing = thingText(figure);
  const place = figure.place && !thing.includes(figure.place) ? `, ${figure.place}` : '';
  const claims = figure.claims.flatMap((claim): Block[] => {
    const value = link(valueText(claim, figure.unit, words), deepLink(view, figure.id));
    const change = changeText(figure, claim, edition.date, words);
    const said = `: ${provenance(claim, edition, words)}${change ? ` (${change})` : ''}`;
    return [
      { lines: [line(value, claim.counted ? ` ${claim.counted}` : '', said)], tight: true },
      { lines: [line(claim.sentence)], quote: 'open', tight: true },
    ];
  });
  return [{ lines: [line(`${capitalised(thing)}${place}`)] }, ...claims];
}
