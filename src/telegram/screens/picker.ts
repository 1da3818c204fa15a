import type { Button } from '../../core/ports/sender.ts';

const MOST = 5;

/** Numbered buttons for a numbered list above them: five in a row at most, the rows as even as they go. */
export function numberRows(count: number, from: number, data: (n: number) => string | null): Button[][] {
  const buttons = Array.from({ length: count }, (_, n) => ({ label: String(from + n), data: data(n) }));
  const pressed = buttons.filter((button): button is { label: string; data: string } => button.data !== null);
  const rows = Math.ceil(pressed.length / MOST);
  const wide = Math.ceil(pressed.length / Math.max(1, rows));
  return Array.from({ length: rows }, (_, row) => pressed.slice(row * wide, (row + 1) * wide));
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
