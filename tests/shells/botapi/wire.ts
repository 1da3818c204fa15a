import type { IncomingMessage } from 'node:http';

export interface UploadedFile {
  filename: string;
  bytes: Buffer;
}

export interface Payload {
  fields: Record<string, unknown>;
  files: Map<string, UploadedFile>;
}

/** Reads the body of a Bot API request: JSON, multipart or a query string; JSON-serialised fields are parsed as Telegram does. */
export async function payloadOf(request: IncomingMessage, url: URL): Promise<Payload> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  const files = new Map<string, UploadedFile>();
  const query = Object.fromEntries(url.searchParams);
  if (type.startsWith('application/json')) {
    return { fields: { ...query, ...(JSON.parse(body.toString() || '{}') as Record<string, unknown>) }, files };
  }
  const boundary = /boundary=(.+)$/.exec(type)?.[1];
  if (boundary) return { fields: { ...query, ...multipart(body, boundary, files) }, files };
  const form = Object.fromEntries(new URLSearchParams(body.toString()));
  return { fields: parsed({ ...query, ...form }), files };
}

function multipart(body: Buffer, boundary: string, files: Map<string, UploadedFile>): Record<string, unknown> {
  const fields: Record<string, string> = {};
  // latin1 keeps one character a byte, so that positions in the text are positions in the bytes.
  for (const part of body.toString('latin1').split(`--${boundary}`).slice(1, -1)) {
    const gap = part.indexOf('\r\n\r\n');
    const head = Buffer.from(part.slice(0, gap), 'latin1').toString();
    const content = Buffer.from(part.slice(gap + 4, -2), 'latin1');
    const name = /name="([^"]*)"/.exec(head)?.[1] ?? '';
    const filename = /filename="?([^"\r\n]*)"?/.exec(head)?.[1];
    if (filename === undefined) fields[name] = content.toString();
    else files.set(name, { filename, bytes: content });
  }
  return parsed(fields);
}

const TEXTS = new Set(['text', 'caption', 'callback_query_id', 'url', 'query', 'data']);

/** In a form every value is text; objects, numbers and flags come as JSON. Texts stay as they are. */
function parsed(fields: Record<string, string>): Record<string, unknown> {
  const entries = Object.entries(fields).map(([name, value]): [string, unknown] => {
    if (TEXTS.has(name) || !/^(?:[[{]|-?\d+$|true$|false$)/.test(value)) return [name, value];
    try {
      return [name, JSON.parse(value)];
    } catch {
      return [name, value];
    }
  });
  return Object.fromEntries(entries);
}

/** A field as text; empty when it is absent or no text. */
export function textOf(fields: Record<string, unknown>, name: string): string {
  const value = fields[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
