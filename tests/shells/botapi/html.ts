import { badRequest } from './refusal.ts';

export interface Entity {
  type: string;
  offset: number;
  length: number;
  url?: string;
}

const TAGS = new Set(
  'a b strong i em s strike del u ins tg-spoiler tg-emoji tg-time span pre code blockquote'.split(' '),
);
const NAMES: Record<string, string> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  u: 'underline',
  ins: 'underline',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  'tg-emoji': 'custom_emoji',
  'tg-time': 'date_time',
};
const CHARACTERS: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };

interface Open {
  tag: string;
  begin: number;
  at: number;
  attributes: Map<string, string>;
}

/**
 * Telegram's HTML parse mode with its refusals, after `parse_html` of tdlib/td (td/telegram/MessageEntity.cpp): byte offsets in the
 * texts, the four named entities and numeric ones only, unknown tags refused, tags closed in order. Entities have UTF-16 offsets.
 */
export function parseHtml(source: string): { text: string; entities: Entity[] } {
  const open: Open[] = [];
  const entities: Entity[] = [];
  let text = '';
  let i = 0;
  const byte = (at: number) => Buffer.byteLength(source.slice(0, at));
  while (i < source.length) {
    const c = source[i];
    if (c === '&') {
      const [character, length] = decode(source, i);
      text += character;
      i += length;
    } else if (c !== '<') {
      text += c;
      i += 1;
    } else if (source[i + 1] === '/') {
      i = closeTag(source, i, open, byte, (tag) => pushEntity(entities, tag, text));
    } else {
      const tag = openTag(source, i, byte);
      open.push({ ...tag, at: text.length });
      i = tag.end;
    }
  }
  const last = open.at(-1);
  if (last) throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${last.tag}"`);
  return { text, entities };
}

function decode(source: string, at: number): [string, number] {
  const match = /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot));?/i.exec(source.slice(at, at + 12));
  if (!match) return ['&', 1];
  const [all, decimal, hex, name] = match;
  if (name) return [CHARACTERS[name.toLowerCase()] ?? '&', all.length];
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '0', 16);
  return code === 0 || code > 0x10ffff ? ['&', 1] : [String.fromCodePoint(code), all.length];
}

function openTag(source: string, begin: number, byte: (at: number) => number) {
  const fault = (words: string) => badRequest(`can't parse entities: ${words} at byte offset ${byte(begin)}`);
  let i = begin + 1;
  while (i < source.length && !/[\s>]/.test(source[i] ?? '')) i += 1;
  if (i >= source.length) throw fault('Unclosed start tag');
  const tag = source.slice(begin + 1, i).toLowerCase();
  if (!TAGS.has(tag)) throw fault(`Unsupported start tag "${tag}"`);
  const attributes = new Map<string, string>();
  const pattern = /\s*(?:(>)|([^\s=>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+)(?=[\s>])))?)/y;
  for (;;) {
    pattern.lastIndex = i;
    const match = pattern.exec(source);
    if (!match) throw fault('Unclosed start tag');
    i = pattern.lastIndex;
    if (match[1]) break;
    attributes.set((match[2] ?? '').toLowerCase(), decodeAll(match[3] ?? match[4] ?? match[5] ?? ''));
  }
  if (tag === 'span' && attributes.get('class') !== 'tg-spoiler')
    throw fault('Tag "span" must have class "tg-spoiler"');
  return { tag, begin, end: i, attributes };
}

function decodeAll(value: string): string {
  return value.replace(/&[^;\s]{1,9};?/g, (name) => decode(name, 0)[0] + name.slice(decode(name, 0)[1]));
}

function closeTag(
  source: string,
  begin: number,
  open: Open[],
  byte: (at: number) => number,
  done: (tag: Open) => void,
): number {
  const last = open.pop();
  if (!last) throw unparsable(`Unexpected end tag at byte offset ${byte(begin)}`);
  const end = source.indexOf('>', begin);
  if (end < 0) throw unparsable(`Unclosed end tag at byte offset ${byte(begin)}`);
  const found = source
    .slice(begin + 2, end)
    .trim()
    .toLowerCase();
  if (found && found !== last.tag)
    throw unparsable(`Unmatched end tag at byte offset ${byte(begin)}, expected "</${last.tag}>", found "</${found}>"`);
  done(last);
  return end + 1;
}

function pushEntity(entities: Entity[], tag: Open, text: string): void {
  const span = { offset: tag.at, length: text.length - tag.at };
  if (span.length === 0) return;
  if (tag.tag === 'a') {
    const url = tag.attributes.get('href') || text.slice(tag.at);
    // A link to a host without a dot is dropped silently.
    if (/^(?:https?:\/\/[^/\s]+\.[^/\s]+|tg:\/\/|mailto:|[^/\s:]+\.[^/\s]+)/i.test(url))
      entities.push({ type: 'text_link', ...span, url });
    return;
  }
  const quote = tag.attributes.has('expandable') ? 'expandable_blockquote' : 'blockquote';
  entities.push({ type: tag.tag === 'blockquote' ? quote : (NAMES[tag.tag] ?? tag.tag), ...span });
}

function unparsable(words: string) {
  return badRequest(`can't parse entities: ${words}`);
}
