import type { PageBlock } from './blocks.ts';

const DROPPED = /<(script|style|noscript|template|svg|nav|footer|aside|form|head)\b[^<>]{0,2000}>/gi;
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
const INLINE =
  /<\/?(?:a|abbr|b|bdi|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)\b[^<>]{0,2000}>/gi;

/** The text lines of a page without building a tree, for pages that nest too deep or that the parser refuses. Linear. */
export function linearBlocks(html: string): PageBlock[] {
  const text = withoutDropped(html)
    .replace(INLINE, '')
    .replace(/<[^<>]{0,5000}>/g, '\n')
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => decoded(name) ?? whole);
  const lines = text.split(/\n+/).map((line) => line.replace(/\s+/g, ' ').trim());
  return lines
    .filter((line) => line !== '')
    .map((line) => ({ text: line, kind: 'paragraph', linked: 0, reason: null }));
}

/** Cuts out elements that hold no article, from the opening tag to the next closing one of its name. */
function withoutDropped(html: string): string {
  let kept = '';
  let from = 0;
  const closed = new Map<string, number>();
  for (const match of html.matchAll(DROPPED)) {
    if (match.index < from) continue;
    const name = (match[1] ?? '').toLowerCase();
    let end = closed.get(name) ?? 0;
    if (end >= 0 && end <= match.index) end = html.indexOf(`</${name}`, match.index);
    closed.set(name, end);
    if (end < 0) continue;
    kept += `${html.slice(from, match.index)}\n`;
    from = end;
  }
  return kept + html.slice(from);
}

function decoded(name: string): string | null {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
