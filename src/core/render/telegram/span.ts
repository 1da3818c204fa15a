/** A run of text with at most one style; `text` is raw and gets escaped when it is written out. */
export interface Span {
  text: string;
  style?: 'bold' | 'code';
  /** Where a tap on the text leads. */
  href?: string;
  /** Seconds since 1970: shown in the reader's own clock, `text` being the words for clients that cannot. */
  unix?: number;
  format?: string;
}

/** One line of a message. It is never parted while it fits into a message. */
export type Line = Span[];

/** Lines under an optional heading; `quote` sets them as a block quotation, which old phones show whole and new ones fold. */
export interface Block {
  heading?: Line;
  lines: Line[];
  quote?: 'open' | 'folded';
  /** Belongs to the block before it: no blank line between them. */
  tight?: boolean;
}

export type Content = string | Span | Line;

/** Strings, spans and lines set one after another. */
export function line(...contents: Content[]): Line {
  return contents.flatMap((content) => (typeof content === 'string' ? (content ? [{ text: content }] : []) : content));
}

export const bold = (text: string): Span => ({ text, style: 'bold' });

export const code = (text: string): Span => ({ text, style: 'code' });

export const link = (text: string, href: string | null): Span => (href ? { text, href } : { text });

/** Lines joined by `separator`, as one line. */
export function joined(lines: readonly Content[], separator: string): Line {
  return lines.flatMap((content, at) => (at ? line(separator, content) : line(content)));
}

/** The text of a line without its styles. */
export function plainText(contents: Line): string {
  return contents.map((span) => span.text).join('');
}

/** A template's `{name}` places filled with text or spans; a name without a value stays empty. */
export function fill(template: string, values: Readonly<Record<string, Content | number>> = {}): Line {
  return template.split(/\{(\w+)\}/).flatMap((piece, at) => {
    if (at % 2 === 0) return line(piece);
    const value = values[piece] ?? '';
    return line(typeof value === 'number' ? String(value) : value);
  });
}
