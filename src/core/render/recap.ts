import type { Change, Day, Edition, EditionClaim, EditionEvent, EditionFigure } from '../model.ts';
import { figureSections } from './lines/sections.ts';

/** What stands in several editions, each thing once: as it was reported last, with the edition that did. */
export interface Recap {
  events: { event: EditionEvent; edition: Edition }[];
  figures: { figure: EditionFigure; edition: Edition; first: boolean }[];
}

/** Several editions as one: a figure that has a line of its own with its change since the first of them, an event as last reported; what matters most first. */
export function recapOf(editions: readonly Edition[]): Recap {
  const events = new Map<string, Recap['events'][number]>();
  const figures = new Map<string, Recap['figures'][number]>();
  const opening = new Map<string, { claim: EditionClaim; day: Day }>();
  for (const edition of [...editions].sort((a, b) => a.date.localeCompare(b.date))) {
    for (const event of edition.events) events.set(event.id, { event, edition });
    const { key: lines, differing } = figureSections(edition);
    const told = new Set([...lines, ...differing]);
    for (const figure of edition.figures) {
      const [claim, ...rest] = figure.claims;
      if (!claim) continue;
      const key = `${figure.id} ${claim.claimant ?? ''}`;
      const start = opening.get(key);
      if (!start) opening.set(key, { claim, day: edition.date });
      const since = start ? { ...claim, change: changeSince(start, claim, figure) ?? claim.change } : claim;
      const first = !start && !claim.change;
      if (told.has(figure)) figures.set(figure.id, { figure: { ...figure, claims: [since, ...rest] }, edition, first });
    }
  }
  const ordered = [...events.values()].sort((a, b) => b.event.importance - a.event.importance);
  return { events: ordered, figures: [...figures.values()].sort((a, b) => moved(b.figure) - moved(a.figure)) };
}

/** The change of one claimant's figure between two editions; null where either has no single value. */
function changeSince(
  start: { claim: EditionClaim; day: Day },
  now: EditionClaim,
  figure: EditionFigure,
): Change | null {
  const from = start.claim.value;
  if (from === null || now.value === null) return null;
  const delta = now.value - from;
  const fall = figure.kind === 'total' ? 'revision' : 'fall';
  const kind = delta === 0 ? 'unchanged' : delta > 0 ? 'rise' : fall;
  return {
    from,
    baselineDate: start.day,
    delta,
    kind,
    baselineClaimant: start.claim.claimant,
    baselineBound: start.claim.bound,
  };
}

function moved(figure: EditionFigure): number {
  const change = figure.claims[0]?.change;
  return change && change.from !== 0 ? Math.min(1, Math.abs(change.delta / change.from)) : 0;
}
