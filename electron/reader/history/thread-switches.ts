/** What a conversation's own settings say; undefined where they say nothing. */
export interface ThreadSwitches {
  readonly forceText?: boolean;
  readonly sendRead?: boolean;
}

/** The names Messages gives these settings (github.com/ReagentX/imessage-exporter, docs/tables). */
const KEYS = { shouldForceToSMS: 'forceText', EnableReadReceiptForChat: 'sendRead' } as const;

/** Larger settings are not settings. */
const LIMIT_BYTES = 4_000_000;
const TRAILER_BYTES = 32;

/**
 * Takes two switches out of a conversation's settings, a binary property list (layout: CFBinaryPList.c, published by Apple).
 * Only the keys of the outermost dictionary are looked at and only these two values; everything else in it, among others
 * a summary of the conversation, is never decoded. Never throws; broken settings say nothing.
 */
export function threadSwitches(properties: unknown): ThreadSwitches {
  if (!Buffer.isBuffer(properties) && !(properties instanceof Uint8Array)) return {};
  const bytes = Buffer.from(properties.buffer, properties.byteOffset, properties.byteLength);
  if (bytes.length < 8 + TRAILER_BYTES || bytes.length > LIMIT_BYTES) return {};
  if (bytes.toString('latin1', 0, 8) !== 'bplist00') return {};
  try {
    return switchesOf(bytes);
  } catch (error) {
    if (error instanceof RangeError) return {};
    throw error;
  }
}

function switchesOf(bytes: Buffer): ThreadSwitches {
  const trailer = bytes.length - TRAILER_BYTES;
  const [offsetSize, keySize] = [bytes.readUInt8(trailer + 6), bytes.readUInt8(trailer + 7)];
  const number = (at: number, size: number) =>
    size > 6 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, size);
  const table = number(trailer + 24, 8);
  const placeOf = (object: number) => number(table + object * offsetSize, offsetSize);

  /** The length of a string or dictionary and where its content begins. */
  const sized = (at: number): readonly [number, number] => {
    const length = bytes.readUInt8(at) & 0x0f;
    if (length < 0x0f) return [length, at + 1];
    const size = 2 ** (bytes.readUInt8(at + 1) & 0x0f);
    return [number(at + 2, size), at + 2 + size];
  };
  const switchAt = (at: number): boolean | undefined => {
    const marker = bytes.readUInt8(at);
    if (marker === 0x08 || marker === 0x09) return marker === 0x09;
    // Older systems keep 0 and 1.
    return marker === 0x10 ? [false, true][bytes.readUInt8(at + 1)] : undefined;
  };

  const root = placeOf(number(trailer + 16, 8));
  if (bytes.readUInt8(root) >> 4 !== 0x0d) return {};
  const [count, refs] = sized(root);
  const found: { forceText?: boolean; sendRead?: boolean } = {};
  // A count beyond the file runs into the end of it, which readUInt8 reports.
  for (let nth = 0; nth < count; nth++) {
    const key = placeOf(number(refs + nth * keySize, keySize));
    if (bytes.readUInt8(key) >> 4 !== 0x05) continue;
    const [length, from] = sized(key);
    if (length > 40) continue;
    const name = KEYS[bytes.toString('latin1', from, from + length) as keyof typeof KEYS];
    const value = name && switchAt(placeOf(number(refs + (count + nth) * keySize, keySize)));
    if (name && value !== undefined) found[name] = value;
  }
  return found;
}
