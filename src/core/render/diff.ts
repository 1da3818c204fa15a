import type { Edition, EditionEvent, EditionFigure } from '../model.ts';

/** What became of the lines of an edition. */
export interface EditionDiff {
  events: { added: EditionEvent[]; removed: EditionEvent[]; changed: EditionEvent[]; same: number };
  figures: { added: EditionFigure[]; removed: EditionFigure[]; changed: EditionFigure[]; same: number };
}

/**
 * A day as sent against the same day as known now. Things are the same by their id or by what readers see of them, unchanged by the
 * latter.
 */
export function diffEditions(sent: Edition, now: Edition): EditionDiff {
  const events = diffOf([...sent.events, ...sent.also], [...now.events, ...now.also], (event) => event.headline);
  const figures = diffOf(sent.figures, now.figures, (figure) =>
    figure.claims.map((claim) => `${claim.text} ${claim.bound} ${claim.claimant ?? ''}`).join('; '),
  );
  return { events, figures };
}

function diffOf<T extends { id: string }>(before: readonly T[], after: readonly T[], seen: (item: T) => string) {
  const marks = (items: readonly T[]) => new Set(items.flatMap((item) => [item.id, seen(item)]));
  const [old, kept, shown] = [marks(before), marks(after), new Set(before.map(seen))];
  const isIn = (item: T, among: Set<string>) => among.has(item.id) || among.has(seen(item));
  const added = after.filter((item) => !isIn(item, old));
  const removed = before.filter((item) => !isIn(item, kept));
  const common = after.filter((item) => isIn(item, old)).map((item) => ({ item, changed: !shown.has(seen(item)) }));
  const changed = common.filter((each) => each.changed).map((each) => each.item);
  return { added, removed, changed, same: common.length - changed.length };
}
