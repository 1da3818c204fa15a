import { lineHtml, messageHtml } from '../../core/render/telegram/html.ts';
import { type Block, fill } from '../../core/render/telegram/span.ts';
import { pack } from '../../core/render/telegram/split.ts';
import type { Button, OutgoingMessage } from '../../core/ports/sender.ts';
import type { Messages } from '../messages/messages.ts';
import type { Screen } from '../talk/screen.ts';

/** Blocks as they were written out; nobody changes an array of blocks once it is made. */
const written = new WeakMap<readonly Block[], string[]>();

/** The HTML of each message that the blocks need. */
function partsOf(blocks: readonly Block[]): string[] {
  const parts = written.get(blocks) ?? pack(blocks).map(messageHtml);
  written.set(blocks, parts);
  return parts;
}

/** A screen as messages to be sent one after another: all parts, numbered where there are several, buttons under the last. */
export function allParts(screen: Screen, say: Messages): OutgoingMessage[] {
  const parts = partsOf(screen.blocks);
  const messages = parts.map((html, at) => ({
    html: numbered(html, at + 1, parts.length, say),
    rows: at === parts.length - 1 ? (screen.rows ?? []) : [],
  }));
  const [first, ...rest] = messages;
  if (!first) return [];
  const whole = rest.length === 0 && screen.rich !== undefined ? { ...first, rich: screen.rich } : first;
  return screen.photo === undefined ? [whole, ...rest] : [{ ...whole, photo: screen.photo }, ...rest];
}

/** A screen as the one message that can stand in place of another: the asked page, with buttons to the pages beside it. */
export function onePart(screen: Screen, say: Messages): OutgoingMessage {
  const parts = partsOf(screen.blocks);
  const page = Math.min(Math.max(1, screen.page ?? 1), Math.max(1, parts.length));
  const html = numbered(parts[page - 1] ?? '', page, parts.length, say);
  const { pager } = screen;
  if (!pager || parts.length < 2) return { html, rows: screen.rows ?? [] };
  const turn: Button[] = [];
  if (page > 1) turn.push({ label: say.buttons.previousPart, data: pager(page - 1) });
  if (page < parts.length) turn.push({ label: say.buttons.nextPart, data: pager(page + 1) });
  return { html, rows: [turn, ...(screen.rows ?? [])] };
}

/** Whether the screen can be shown as one message without losing a line. */
export function isOneMessage(screen: Screen): boolean {
  return screen.photo === undefined && (screen.pager !== undefined || partsOf(screen.blocks).length <= 1);
}

function numbered(html: string, n: number, of: number, say: Messages): string {
  return of < 2 ? html : `${html}\n\n${lineHtml(fill(say.screen.part, { n, of }))}`;
}
