import type { Found } from '../../core/ports/inputs.ts';

/** The largest single article file, in bytes; JSON Lines files have no such limit. */
export const MAX_FILE = 64 * 1024 * 1024;

/** One article out of a whole text or page; empty and binary content is refused with the reason. */
export function articleIn(where: string, kind: 'html' | 'text', content: string): Found {
  if (content.trim() === '') return { where, kind: 'fault', reason: 'empty' };
  if (content.slice(0, 8192).includes('\u0000')) return { where, kind: 'fault', reason: 'binary, not text' };
  const article = kind === 'html' ? { id: where, html: content } : { id: where, text: content };
  return { where, kind: 'article', article };
}
