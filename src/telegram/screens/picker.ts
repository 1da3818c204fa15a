import type { Button } from '../../core/ports/sender.ts';

/** Numbered buttons, five in a row, for a numbered list above them. */
export function numberRows(count: number, from: number, data: (n: number) => string | null): Button[][] {
  const rows: Button[][] = [];
  for (let n = 0; n < count; n++) {
    const press = data(n);
    if (press === null) continue;
    const last = rows.at(-1);
    const button = { label: String(from + n), data: press };
    if (last && last.length < 5) last.push(button);
    else rows.push([button]);
  }
  return rows;
}

/** Buttons to the pages beside a page of a list. */
export function turnRow(
  page: number,
  pages: number,
  labels: [string, string],
  data: (page: number) => string,
): Button[] {
  return [
    ...(page > 1 ? [{ label: labels[0], data: data(page - 1) }] : []),
    ...(page < pages ? [{ label: labels[1], data: data(page + 1) }] : []),
  ];
}
