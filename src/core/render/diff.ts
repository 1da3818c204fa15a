import type { Edition, EditionEvent, EditionFigure } from '../model.ts';

/** What became of the lines of an edition. */
export interface EditionDiff {
  events: { added: EditionEvent[]; removed: EditionEvent[]; changed: EditionEvent[]; same: number };
  figures: { added: EditionFigure[]; removed: EditionFigure[]; changed: EditionFigure[]; same: number };
}

/** A day as sent against the same day as known now. Things are the same by their id, unchanged by what readers see of them. */
export function diffEditions(sent: Edition, now: Edition): EditionDiff {
  const events = diffOf([...sent.events, ...sent.also], [...now.events, ...now.also], (event) => event.headline);
  const figures = diffOf(sent.figures, now.figures, (figure) =>
    figure.claims.map((claim) => `${claim.text} ${claim.bound} ${claim.claimant ?? ''}`).join('; '),
  );
  return { events, figures };
}

function diffOf<T extends { id: string }>(before: readonly T[], after: readonly T[], seen: (item: T) => string) {
  const old = new Map(before.map((item) => [item.id, item]));
  const kept = new Set(after.map((item) => item.id));
  const added = after.filter((item) => !old.has(item.id));
  const removed = before.filter((item) => !kept.has(item.id));
  const common = after.flatMap((item) => {
    const was = old.get(item.id);
    return was ? [{ item, changed: seen(was) !== seen(item) }] : [];
  });
  const changed = common.filter((each) => each.changed).map((each) => each.item);
  return { added, removed, changed, same: common.length - changed.length };
}
