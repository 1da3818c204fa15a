/** The share of the title's stems that a sentence holds, 0 to 1; 0 without a title. */
export function titleOverlap(title: ReadonlySet<string>, stems: ReadonlySet<string>): number {
  if (title.size === 0) return 0;
  let shared = 0;
  for (const stem of stems) if (title.has(stem)) shared++;
  return shared / title.size;
}
