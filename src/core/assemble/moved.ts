import type { Edition } from '../edition.ts';

/** A followed figure that moved: its newest value, by which the same move is known again. */
export interface MovedFigure {
  id: string;
  value: number | null;
}

/** The figures of an edition of which a claim rose, fell or was revised since its last like-for-like report. Pure. */
export function movedFigures(edition: Edition): MovedFigure[] {
  return edition.figures.flatMap((figure) => {
    const moved = figure.claims.find(({ change }) => change !== null && change.kind !== 'unchanged');
    return moved ? [{ id: figure.id, value: moved.value }] : [];
  });
}
