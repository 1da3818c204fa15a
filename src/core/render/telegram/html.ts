import { escapeHtml, neutral } from './safe.ts';
import type { Block, Line, Span } from './span.ts';

/** What a message may hold: characters after parsing (UTF-16 units, the stricter count) and entities. */
export const LIMITS = { text: 4096, caption: 1024, entities: 100 } as const;

/** Characters and entities that a piece of a message takes. */
export interface Size {
  text: number;
  entities: number;
}

/** Article text inside a line: harmless, on one line, with single spaces. */
const clean = (text: string): string => neutral(text).replace(/\s+/g, ' ');

/** One span as Telegram HTML. A link whose host Telegram would drop is the caller's to avoid. */
function spanHtml(span: Span): string {
  const text = escapeHtml(clean(span.text));
  if (!text) return '';
  const styled = span.style === 'bold' ? `<b>${text}</b>` : span.style === 'code' ? `<code>${text}</code>` : text;
  if (span.href) return `<a href="${escapeHtml(span.href)}">${styled}</a>`;
  if (span.unix !== undefined)
    return `<tg-time unix="${Math.trunc(span.unix)}" format="${span.format ?? 'dt'}">${styled}</tg-time>`;
  return styled;
}

export function lineHtml(contents: Line): string {
  return contents.map(spanHtml).join('');
}

/** What a line takes in a message, its line break included. */
export function lineSize(contents: Line): Size {
  let [text, entities] = [1, 0];
  for (const span of contents) {
    text += clean(span.text).length;
    entities += (span.style ? 1 : 0) + (span.href || span.unix !== undefined ? 1 : 0);
  }
  return { text, entities };
}

/** A block as Telegram HTML, heading first. */
function blockHtml(block: Block): string {
  const body = block.lines.map(lineHtml).join('\n');
  const open = block.quote === 'folded' ? '<blockquote expandable>' : '<blockquote>';
  const set = block.quote && body ? `${open}${body}</blockquote>` : body;
  return [block.heading ? lineHtml(block.heading) : '', set].filter(Boolean).join('\n');
}

/** The blocks of one message, a blank line between them. */
export function messageHtml(blocks: readonly Block[]): string {
  return blocks.reduce((html, block) => {
    const next = blockHtml(block);
    return html && next ? `${html}${block.tight ? '\n' : '\n\n'}${next}` : html + next;
  }, '');
}
