/** What the place of a sentence says of its weight, 1 for the first, falling: news tells the point first (the inverted pyramid). */
export const positionWeight = (index: number): number => 1 / (1 + 0.25 * index);
