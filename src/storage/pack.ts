import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** The window of deflate: no more of a dictionary is of use. */
const WINDOW = 32_768;
/** What an unpacked article may hold; a damaged row cannot fill the memory. */
const MOST = 256 * 1024 * 1024;

/** Deflates a text. */
export function pack(text: string): Buffer {
  return deflateRawSync(text, { level: 6 });
}

/** Inflates what `pack` made. */
export function unpack(bytes: Uint8Array): string {
  return inflateRawSync(bytes, { maxOutputLength: MOST }).toString();
}

/** Deflates a text that repeats much of `like`: what stands there costs almost nothing. */
export function packLike(text: string, like: string): Buffer {
  return deflateRawSync(text, { level: 6, dictionary: dictionaryOf(like) });
}

/** Inflates what `packLike` made with the same `like`. */
export function unpackLike(bytes: Uint8Array, like: string): string {
  return inflateRawSync(bytes, { maxOutputLength: MOST, dictionary: dictionaryOf(like) }).toString();
}

function dictionaryOf(like: string): Buffer {
  return Buffer.from(like.slice(0, WINDOW)).subarray(0, WINDOW);
}
