import { countId } from '../../core/assemble/withdrawn.ts';
import type { FigureCard } from '../../core/ports/newsroom.ts';
import { speakerText } from '../../core/render/lines/claimant.ts';
import type { Block } from '../../core/render/telegram/span.ts';
import { code, line } from '../../core/render/telegram/span.ts';
import type { Talk } from '../talk/talk.ts';

/** Claimants named on a card at most. */
const NAMED = 6;

/** For operators, how to withdraw what is shown by its id: a tap on the words copies them, the reason is typed behind. None for readers. */
export function retraction(talk: Talk, id: string): Block[] {
  return talk.operator ? [{ lines: [line(code(`/retract ${id} `))] }] : [];
}

/** The same for a figure; where several count it, first for what each of them says, since one may be wrong and the others right. */
export function figureRetraction(talk: Talk, figure: FigureCard): Block[] {
  if (!talk.operator) return [];
  const counts = new Map(
    figure.claims.map((claim) => [countId(figure.id, claim), speakerText(claim, talk.view.words)]),
  );
  if (counts.size < 2) return retraction(talk, figure.id);
  const lines = [...counts].slice(-NAMED).map(([id, speaker]) => line(code(`/retract ${id} `), ` (${speaker})`));
  return [{ lines }, ...retraction(talk, figure.id)];
}
