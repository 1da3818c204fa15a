import { parseHTML } from 'linkedom';
import type { PageDocument } from './dom.ts';

/** Pages above this many characters are read by their first part only; articles are a hundred times smaller. */
const LARGEST = 6_000_000;
/** Deeper pages are machine-made; the extractor's work grows with the square of the depth. */
const DEEPEST = 500;

const TAG = /<(\/?)([a-z][a-z0-9]{0,15})\b/gi;
/** Tags that need no closing one, so that counting them would see depth where there is none. */
const UNCOUNTED = new Set(
  'p li td th tr dd dt option br hr img input meta link source area base col embed track wbr param tbody thead tfoot'.split(
    ' ',
  ),
);

/** The page as a document, or null where it nests too deep to be worth parsing: the linear reader takes those. */
export function parsePage(html: string): PageDocument | null {
  const page = html.slice(0, LARGEST);
  if (depthOf(page) > DEEPEST) return null;
  const { document } = parseHTML(wrapped(page)) as unknown as { document: PageDocument };
  return document;
}

/** Fragments without <html> or <body> are legal, but the extractor wants both. */
function wrapped(html: string): string {
  if (/<body[\s>]/i.test(html)) return /<html[\s>]/i.test(html) ? html : `<html>${html}</html>`;
  if (/<frameset[\s>]/i.test(html)) return html;
  const head = /<\/head\s*>/i.exec(html);
  if (!head) return `<html><body>${html.replace(/<\/?html[^>]{0,500}>/gi, '')}</body></html>`;
  const end = head.index + head[0].length;
  return `${/<html[\s>]/i.test(html) ? '' : '<html>'}${html.slice(0, end)}<body>${html.slice(end)}`;
}

function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const match of html.matchAll(TAG)) {
    if (UNCOUNTED.has((match[2] ?? '').toLowerCase())) continue;
    depth = match[1] ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}
