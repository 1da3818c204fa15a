/** A line with its number, or the note that it was longer than allowed and passed over. */
export type NumberedLine = { number: number; text: string } | { number: number; tooLong: true };

/** The longest line that is read, in characters: far above any article, far below what memory holds. */
const MAX_LINE = 32 * 1024 * 1024;

/**
 * Cuts pieces of text into non-empty numbered lines with bounded memory: a line over `limit` is dropped while it passes and
 * reported once. Linear, also for one endless line.
 */
export class LineSplitter {
  private pieces: string[] = [];
  private length = 0;
  private number = 1;
  private readonly limit: number;

  constructor(limit = MAX_LINE) {
    this.limit = limit;
  }

  /** The lines that this piece completes. */
  push(piece: string): NumberedLine[] {
    const parts = piece.split('\n');
    const last = parts.pop() ?? '';
    const lines = parts.flatMap((part) => {
      this.add(part);
      return this.end();
    });
    this.add(last);
    return lines;
  }

  /** The line that the end of input completes, if any. */
  end(): NumberedLine[] {
    const number = this.number++;
    const text = this.pieces.join('').replace(/\r$/, '');
    const tooLong = this.length > this.limit;
    this.pieces = [];
    this.length = 0;
    if (tooLong) return [{ number, tooLong }];
    return text.trim() === '' ? [] : [{ number, text }];
  }

  private add(part: string): void {
    this.length += part.length;
    if (this.length > this.limit) this.pieces = [];
    else if (part !== '') this.pieces.push(part);
  }
}
