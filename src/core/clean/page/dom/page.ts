import { documentOf } from './build.ts';
import type { PageDocument } from './document.ts';

/** Pages above this many characters are read by their first part only; articles are a hundred times smaller. */
const LARGEST = 6_000_000;
const LONGEST_HEAD = 1_000_000;
/** Deeper pages are machine-made; the extractor's work grows with the square of the depth. */
const DEEPEST = 200;

const TAG = /<(?:(script|style|template|!--)|(\/?)([a-z][a-z0-9]{0,15})\b)/gi;
/** Tags that need no closing one, so that counting them would see depth where there is none. */
const UNCOUNTED = new Set(
  'p li td th tr dd dt option br hr img input meta link source area base col embed track wbr param tbody thead tfoot'.split(
    ' ',
  ),
);

/** The page as a document, or null where it nests too deep to be worth parsing: the linear reader takes those. */
export function parsePage(html: string): PageDocument | null {
  const page = html.slice(0, LARGEST);
  return isTooDeep(page) ? null : documentOf(wrapped(page));
}

/** The head of a page alone, which is never deep: metadata can be read from it when the rest cannot be parsed. */
export function headOf(html: string): string {
  const start = html.slice(0, LONGEST_HEAD);
  const end = start.search(/<\/head\s*>|<body[\s>]/i);
  return `${end < 0 ? '' : start.slice(0, end)}</head><body></body>`;
}

/** Fragments without <html> or <body> are legal, but the extractor wants both. */
function wrapped(html: string): string {
  if (/<body[\s>]/i.test(html)) return /<html[\s>]/i.test(html) ? html : `<html>${html}</html>`;
  if (/<frameset[\s>]/i.test(html)) return html;
  const head = /<\/head\s*>/i.exec(html);
  if (!head) return `<html><body>${html.replace(/<\/?html[^<>]{0,500}>/gi, '')}</body></html>`;
  const end = head.index + head[0].length;
  return `${/<html[\s>]/i.test(html) ? '' : '<html>'}${html.slice(0, end)}<body>${html.slice(end)}`;
}

/** Whether elements nest so deep that a tree of them costs more than it can give. Linear. */
export function isTooDeep(html: string): boolean {
  return depthOf(html) > DEEPEST;
}

/** How deep elements nest; what scripts and comments hold is not counted. Linear. */
function depthOf(html: string): number {
  const tag = new RegExp(TAG);
  let depth = 0;
  let deepest = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const [, raw, closing, name = ''] = match;
    if (raw) tag.lastIndex = endOfRaw(html, raw.toLowerCase(), tag.lastIndex);
    else if (!UNCOUNTED.has(name.toLowerCase())) depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

function endOfRaw(html: string, name: string, from: number): number {
  const end = html.indexOf(name === '!--' ? '-->' : `</${name}`, from);
  return end < 0 ? html.length : end + 3;
}
