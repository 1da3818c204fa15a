import { parseHtml, type Entity } from './html.ts';
import { badRequest } from './refusal.ts';

const CONTROLS = /[^\P{Cc}\n]/gu;

/** A text as the server keeps it: parsed, trimmed, at most 100 entities. `dropped` counts entities over the hundred. */
export interface ParsedText {
  text: string;
  entities: Entity[];
  dropped: number;
}

/** Length as the server counts it: code points. */
export function codePoints(text: string): number {
  return Array.from(text).length;
}

/** Parses and measures a text or caption as the Bot API does: length in code points after parsing, raw text under 32,768 bytes. */
export function parseText(raw: unknown, parseMode: unknown, what: 'text' | 'caption'): ParsedText {
  const source = typeof raw === 'string' ? raw : '';
  if (Buffer.byteLength(source) > 32_768) throw badRequest(`${what} is too long`);
  if (typeof parseMode === 'string' && parseMode.toLowerCase() !== 'html') throw badRequest('unsupported parse_mode');
  const parsed = parseMode === undefined ? { text: source, entities: [] } : parseHtml(source);
  const text = parsed.text.replace(CONTROLS, ' ').trim();
  if (what === 'text' && text.replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '') === '') {
    throw badRequest(source === '' ? 'message text is empty' : 'text must be non-empty');
  }
  const limit = what === 'text' ? 4096 : 1024;
  if (codePoints(text) > limit)
    throw badRequest(what === 'text' ? 'message is too long' : 'message caption is too long');
  const lead = parsed.text.length - parsed.text.trimStart().length;
  const entities = parsed.entities.map((entity) => ({ ...entity, offset: Math.max(0, entity.offset - lead) }));
  entities.sort((a, b) => a.offset - b.offset || b.length - a.length);
  return { text, entities: entities.slice(0, 100), dropped: Math.max(0, entities.length - 100) };
}
