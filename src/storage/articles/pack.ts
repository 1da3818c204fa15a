import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { READING_FORM } from './reading-form.ts';

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

/** The ways a reading was deflated: rows of the first form stay readable. */
export type Form = 1 | 2;

/** The form in which readings are stored now. */
export const FORM: Form = 2;

/** Deflates a reading as JSON. It repeats much of its input `raw` and of how readings look: what stands there costs almost nothing. */
export function packReading(reading: string, raw: string, form: Form = FORM): Buffer {
  return deflateRawSync(reading, { level: 6, dictionary: dictionaryOf(raw, form) });
}

/** Inflates what `packReading` made with the same input and form. */
export function unpackReading(bytes: Uint8Array, raw: string, form: Form): string {
  return inflateRawSync(bytes, { maxOutputLength: MOST, dictionary: dictionaryOf(raw, form) }).toString();
}

function dictionaryOf(raw: string, form: Form): Buffer {
  const known = form === 1 ? '' : READING_FORM;
  return Buffer.from(known + raw.slice(0, WINDOW - known.length)).subarray(0, WINDOW);
}
