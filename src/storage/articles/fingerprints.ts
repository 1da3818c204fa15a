/** An empty bin, in a fingerprint and in its bytes. */
const EMPTY = -1;
const EMPTY_BYTES = 0xffff;

/** Two bytes of each bin tell texts apart as well as all four (b-bit minwise hashing: Li, König, WWW 2010). */
export function shortened(fingerprint: readonly number[]): number[] {
  return fingerprint.map((bin) => (bin === EMPTY ? EMPTY : bin % EMPTY_BYTES));
}

/** A fingerprint as a row keeps it. */
export function fingerprintBytes(fingerprint: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * fingerprint.length);
  shortened(fingerprint).forEach((bin, at) => bytes.writeUInt16LE(bin === EMPTY ? EMPTY_BYTES : bin, 2 * at));
  return bytes;
}

/** What `fingerprintBytes` made, shortened. */
export function fingerprintIn(bytes: Buffer): number[] {
  return Array.from({ length: bytes.length / 2 }, (_, at) => {
    const bin = bytes.readUInt16LE(2 * at);
    return bin === EMPTY_BYTES ? EMPTY : bin;
  });
}
