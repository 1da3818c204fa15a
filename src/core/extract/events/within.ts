interface Span {
  start: number;
  end: number;
}

/** The items that lie inside `outer`. `items` stand in order and do not overlap, so the first is found by halving. */
export function within<T extends Span>(items: readonly T[], outer: Span): T[] {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < outer.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < items.length; at++) {
    const item = items[at];
    if (!item || item.start >= outer.end) break;
    if (item.end <= outer.end) found.push(item);
  }
  return found;
}

/** Whether one of the spans holds `offset`. `spans` stand in order and do not overlap. */
export function inside(spans: readonly (readonly [number, number])[], offset: number): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.[0] ?? Infinity) <= offset;
}
