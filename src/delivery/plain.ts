import type { OutgoingMessage } from '../core/ports/sender.ts';

/** Safely under Telegram's 4096, whatever the characters. */
const PIECE = 3500;
const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/**
 * A message that Telegram refused as it was, as plain text in as many pieces as it takes, cut at line ends where there are any;
 * nothing is lost but the formatting. The buttons stand under the last piece.
 */
export function plainPieces(message: OutgoingMessage): OutgoingMessage[] {
  const text = message.html
    .replace(/<[^>]{0,4096}>/g, '')
    .replace(/&(lt|gt|amp|quot);/g, (all, name: string) => NAMED[name] ?? all);
  const pieces = piecesOf(text).map(escaped);
  return pieces.map((html, at) => ({ html, rows: at === pieces.length - 1 ? message.rows : [] }));
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const line = text.lastIndexOf('\n', from + PIECE);
    const end = from + PIECE >= text.length ? text.length : line > from ? line : from + PIECE;
    if (text.slice(from, end).trim()) pieces.push(text.slice(from, end));
    from = end;
  }
  return pieces;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
