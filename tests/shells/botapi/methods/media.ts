import { createHash } from 'node:crypto';
import { badRequest, Refusal } from '../refusal.ts';
import type { ApiMessage, ApiState } from '../state.ts';
import { parseText } from '../text.ts';
import type { Payload } from '../wire.ts';
import { deliver, writableChat } from './messages.ts';

export function sendPhoto(state: ApiState, payload: Payload): ApiMessage {
  const chat = writableChat(state, payload.fields);
  const { id, bytes } = fileOf(state, payload, 'photo');
  const size = imageSize(bytes);
  if (!size) throw badRequest('IMAGE_PROCESS_FAILED');
  if (bytes.length > 10_000_000) throw badRequest('file is too big');
  const { width, height } = size;
  if (width + height > 10_000 || Math.max(width, height) / Math.min(width, height) > 20)
    throw badRequest('PHOTO_INVALID_DIMENSIONS');
  const photo = [{ file_id: id, file_unique_id: `u${id}`, width, height }];
  return deliver(state, payload.fields, chat, { photo, ...captionOf(payload) });
}

export function sendDocument(state: ApiState, payload: Payload): ApiMessage {
  const chat = writableChat(state, payload.fields);
  const { id, name } = fileOf(state, payload, 'document');
  const document = { file_id: id, file_unique_id: `u${id}`, file_name: name };
  return deliver(state, payload.fields, chat, { document, ...captionOf(payload) });
}

function captionOf({ fields }: Payload): Partial<ApiMessage> {
  if (fields['caption'] === undefined) return {};
  const { text, entities } = parseText(fields['caption'], fields['parse_mode'], 'caption');
  return { caption: text, caption_entities: entities };
}

/** The file of a request: uploaded (then stored under a new file_id) or named by the file_id of an earlier upload. */
function fileOf(
  state: ApiState,
  { fields, files }: Payload,
  field: string,
): { id: string; bytes: Buffer; name: string } {
  const value = fields[field];
  const upload =
    typeof value === 'string' && value.startsWith('attach://') ? files.get(value.slice(9)) : files.get(field);
  if (upload) {
    if (upload.bytes.length > 50_000_000) throw new Refusal(413, 'Request Entity Too Large');
    if (upload.bytes.length === 0) throw badRequest('file must be non-empty');
    const id = `F${createHash('sha256').update(upload.bytes).digest('base64url').slice(0, 24)}`;
    state.files.set(id, upload.bytes);
    return { id, bytes: upload.bytes, name: upload.filename };
  }
  const stored = typeof value === 'string' ? state.files.get(value) : undefined;
  if (!stored)
    throw badRequest(
      value === undefined ? `there is no ${field} in the request` : 'wrong file identifier/HTTP URL specified',
    );
  return { id: String(value), bytes: stored, name: 'file' };
}

function imageSize(bytes: Buffer): { width: number; height: number } | null {
  if (bytes.subarray(1, 4).toString('latin1') === 'PNG' && bytes.length > 24)
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? { width: 640, height: 480 } : null;
}

export function getFile(state: ApiState, { fields }: Payload): unknown {
  const id = String(fields['file_id']);
  const bytes = state.files.get(id);
  if (!bytes) throw badRequest('wrong file_id or the file is temporarily unavailable');
  if (bytes.length > 20_000_000) throw badRequest('file is too big');
  return { file_id: id, file_unique_id: `u${id}`, file_size: bytes.length, file_path: `documents/${id}` };
}
