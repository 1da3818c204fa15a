import type { Day } from '../../core/model.ts';
import { figureCard } from '../../core/render/telegram/card.ts';
import { amountOf, claimOf } from '../../core/render/series.ts';
import type { FigureCard } from '../../core/ports/newsroom.ts';
import type { Button } from '../../core/ports/sender.ts';
import { packedDay } from '../buttons/args.ts';
import { encode, fits } from '../buttons/codec.ts';
import type { Screen } from '../talk/screen.ts';
import type { Talk } from '../talk/talk.ts';
import { note } from './note.ts';
import { figureRetraction } from './retraction.ts';

/** One figure opened, as reported on `day` or, without a day, as reported last. */
export async function figureScreen(talk: Talk, id: string, day: Day | null): Promise<Screen> {
  const figure = await talk.deps.newsroom.figure(id);
  const claim = figure && claimOf(figure, day);
  if (!figure || !claim || !fits('fi', [id, packedDay(claim.day)])) return note(talk.say.figures.gone);
  const blocks = [...figureCard(figure, day, talk.view), ...figureRetraction(talk, figure)];
  return { blocks, rows: figureRows(talk, figure, claim.day) };
}

function figureRows(talk: Talk, figure: FigureCard, day: Day): Button[][] {
  const { buttons, words } = talk.say;
  const packed = packedDay(day);
  const followed = talk.settings.follows.some((each) => each.kind === 'figure' && each.value === figure.id);
  const drawn = new Set(figure.claims.filter((claim) => amountOf(claim) !== null).map((claim) => claim.day)).size > 1;
  const chart = drawn ? [{ label: buttons.chart, data: encode('ch', [figure.id, 'l'], 'new') }] : [];
  return [
    [
      ...chart,
      { label: buttons.evidence, data: encode('ev', [figure.id, packed]) },
      { label: followed ? buttons.unfollow : buttons.follow, data: encode('ff', [figure.id, packed]) },
    ],
    [
      { label: buttons.report, data: encode('rp', [packed, figure.id], 'new') },
      { label: buttons.back.replace('{day}', words.day(day, talk.today)), data: encode('dy', [packed]) },
    ],
  ];
}
