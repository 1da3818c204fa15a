/**
 * How central each sentence is to its article, 0 to 1: the mean document frequency of its stems (in how many sentences a stem
 * stands), in the manner of SumBasic (Nenkova and Vanderwende 2005), with a floor on length so that short sentences do not win.
 * Linear in the number of stems.
 */
export function centrality(sentences: readonly ReadonlySet<string>[]): number[] {
  const spread = new Map<string, number>();
  for (const stems of sentences) for (const stem of stems) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const raw = sentences.map((stems) => {
    let sum = 0;
    for (const stem of stems) sum += (spread.get(stem) ?? 1) - 1;
    return sum / Math.max(12, stems.size);
  });
  const top = Math.max(
    1e-9,
    raw.reduce((a, b) => Math.max(a, b), 0),
  );
  return raw.map((value) => value / top);
}
