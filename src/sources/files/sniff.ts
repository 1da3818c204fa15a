/** How a file's content is to be taken. */
export type ContentKind = 'html' | 'jsonl' | 'feed' | 'text';

/** Tells by the ending, else by the first characters, whether something is HTML, JSON Lines, a feed or plain text. */
export function kindOf(name: string, opening: string): ContentKind {
  if (/\.(jsonl|ndjson|json)$/i.test(name)) return 'jsonl';
  if (/^\s*(<\?xml[^>]{0,200}>\s*)?(<!--[^>]{0,400}-->\s*)?<(rss|feed|rdf:RDF)\b/.test(opening)) return 'feed';
  if (/\.x?html?$/i.test(name)) return 'html';
  if (/\.(txt|text|md)$/i.test(name)) return 'text';
  const first = opening.trimStart().slice(0, 400);
  if (/^\{\s*"/.test(first)) return 'jsonl';
  return /^<(?:!doctype|html|head|body|\?xml|article|div|p|h1)\b/i.test(first) ? 'html' : 'text';
}
