/** Telegram keeps at most this many bytes with a button. */
const DATA_BYTES = 64;
/** Raised when the arguments of a verb change their meaning; older buttons then get a kind word instead of a wrong answer. */
const VERSION = '1';

/** `edit`: the answer takes the message's place; `new`: it comes below, for messages that stay as sent. */
export type Mode = 'edit' | 'new';

/** A button pressed, as far as its data can be read. */
export interface Pressed {
  verb: string;
  mode: Mode;
  args: string[];
}

/** A button's data: version and mode, the verb, its arguments. Throws when it would not fit, which is a fault of the program. */
export function encode(verb: string, args: readonly (string | number)[] = [], mode: Mode = 'edit'): string {
  const data = [`${VERSION}${mode === 'edit' ? 'e' : 'n'}`, verb, ...args].join(':');
  if (Buffer.byteLength(data) > DATA_BYTES)
    throw new RangeError(`button data of verb ${verb} exceeds ${DATA_BYTES} bytes`);
  return data;
}

/** Whether these arguments fit into a button. */
export function fits(verb: string, args: readonly (string | number)[]): boolean {
  return Buffer.byteLength(['1e', verb, ...args].join(':')) <= DATA_BYTES;
}

/** The reverse of `encode`; null for data of another version, oversized or forged. */
export function decode(data: string): Pressed | null {
  if (Buffer.byteLength(data) > DATA_BYTES) return null;
  const [head, verb, ...args] = data.split(':');
  if (!head || !verb || !/^1[en]$/.test(head) || !/^[a-z]{2,4}$/.test(verb)) return null;
  return { verb, mode: head.endsWith('e') ? 'edit' : 'new', args };
}
