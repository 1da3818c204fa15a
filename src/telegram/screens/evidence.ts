import type { Day } from '../../core/model.ts';
import { claimOf } from '../../core/render/series.ts';
import { evidenceBlocks } from '../../core/render/telegram/evidence.ts';
import { packedDay } from '../buttons/args.ts';
import { encode } from '../buttons/codec.ts';
import type { Screen } from '../talk/screen.ts';
import type { Talk } from '../talk/talk.ts';
import { note } from './note.ts';

/** The paragraph that a figure's sentence stands in. */
export async function evidenceScreen(talk: Talk, id: string, day: Day): Promise<Screen> {
  const { newsroom } = talk.deps;
  const figure = await newsroom.figure(id);
  const claim = figure && claimOf(figure, day);
  const evidence = claim && (await newsroom.evidence(claim.article, claim.sentence));
  if (!evidence) return note(talk.say.figures.gone);
  return {
    blocks: evidenceBlocks(evidence, talk.view),
    rows: [[{ label: talk.say.buttons.toFigure, data: encode('fi', [id, packedDay(day)]) }]],
  };
}
