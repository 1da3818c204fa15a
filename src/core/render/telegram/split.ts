import { LIMITS, lineSize, messageHtml, type Size } from './html.ts';
import type { Block, Line, Span } from './span.ts';

/** Room kept free for the words that number the parts. */
const RESERVE = { text: 64, entities: 2 };
const ROOM: Size = { text: LIMITS.text - RESERVE.text, entities: LIMITS.entities - RESERVE.entities };

const NOTHING: Size = { text: 0, entities: 0 };
const sum = (a: Size, b: Size): Size => ({ text: a.text + b.text, entities: a.entities + b.entities });
const within = (size: Size, room: Size): boolean => size.text <= room.text && size.entities <= room.entities;

/** The message being filled. */
interface Filling {
  blocks: Block[];
  size: Size;
}

/**
 * Blocks packed into as few messages as their order allows. Parts end between lines; a heading never stands alone at the end and is
 * repeated where its block goes on; a line keeps the quotation that belongs to it; a single line longer than a message is parted between words. Nothing is left out.
 */
export function pack(blocks: readonly Block[], room: Size = ROOM): Block[][] {
  const messages: Filling[] = [];
  for (const [nth, block] of blocks.entries()) {
    const following = sizeOfFirst(blocks[nth + 1]);
    const heading = block.heading ? lineSize(block.heading) : NOTHING;
    const perLine = { text: room.text - heading.text - 2, entities: room.entities - heading.entities - 1 };
    const lines = block.lines.flatMap((line) => partedLine(line, perLine));
    if (!lines.length && block.heading)
      place(messages, { ...block, lines: [] }, [], { heading, kept: following }, room);
    lines.forEach((line, at) => {
      const kept = at === lines.length - 1 ? following : NOTHING;
      place(messages, at ? block : { ...block, lines: [] }, line, { heading, kept }, room, at > 0);
    });
  }
  return messages.map((message) => message.blocks);
}

/** What belongs to a line: the heading above it, and what must not begin the next message without it. */
interface Beside {
  heading: Size;
  kept: Size;
}

/** The first line of a block that belongs to the one before it; a longer quotation may part after it. */
function sizeOfFirst(block: Block | undefined): Size {
  const [first] = block?.tight ? block.lines : [];
  if (!first) return NOTHING;
  const size = lineSize(first);
  return { text: size.text, entities: size.entities + (block?.quote ? 1 : 0) };
}

function place(
  messages: Filling[],
  block: Block,
  line: Line,
  { heading, kept }: Beside,
  room: Size,
  goesOn = false,
): void {
  const size = lineSize(line);
  const last = messages.at(-1);
  const opening = {
    text: heading.text + 1 + size.text,
    entities: heading.entities + size.entities + (block.quote ? 1 : 0),
  };
  const added = goesOn ? size : opening;
  const together = sum(opening, kept);
  // What does not fit into a whole message beside the line cannot be kept with it.
  const wanted = within(together, room) ? sum(added, kept) : added;
  const fits = last && within(sum(last.size, wanted), room);
  if (fits && goesOn) last.blocks.at(-1)?.lines.push(line);
  else if (fits) last.blocks.push({ ...block, lines: line.length ? [line] : [] });
  else messages.push({ blocks: [{ ...block, lines: line.length ? [line] : [] }], size: { text: 0, entities: 0 } });
  const filled = messages.at(-1) as Filling;
  const grown = fits ? added : opening;
  filled.size = sum(filled.size, grown);
}

/** A line as one or more lines that fit: cut before a space where there is one, never inside a surrogate pair. */
function partedLine(contents: Line, room: Size): Line[] {
  const size = lineSize(contents);
  if (size.text <= room.text && size.entities <= room.entities) return [contents];
  const parts: Line[] = [[]];
  let [text, entities] = [1, 0];
  for (const span of contents.flatMap((span) => partedSpan(span, room.text - 2))) {
    const one = lineSize([span]);
    if (text + one.text - 1 > room.text || entities + one.entities > room.entities) {
      parts.push([]);
      [text, entities] = [1, 0];
    }
    parts.at(-1)?.push(span);
    text += one.text - 1;
    entities += one.entities;
  }
  return parts.filter((part) => part.length);
}

function partedSpan(span: Span, most: number): Span[] {
  const pieces: Span[] = [];
  let rest = span.text;
  while (rest.length > most) {
    const space = rest.lastIndexOf(' ', most);
    let at = space > most / 2 ? space + 1 : most;
    if (/[\ud800-\udbff]/.test(rest[at - 1] ?? '')) at--;
    pieces.push({ ...span, text: rest.slice(0, at) });
    rest = rest.slice(at);
  }
  pieces.push({ ...span, text: rest });
  return pieces;
}

/** Blocks as the HTML of one or more messages, each within the limits of Telegram. */
export function messagesOf(blocks: readonly Block[]): string[] {
  return pack(blocks).map(messageHtml).filter(Boolean);
}
