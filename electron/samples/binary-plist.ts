/** What settings of a conversation are made of. */
export type PlistValue = boolean | number | string | { readonly [key: string]: PlistValue };

/** How many bytes a reference takes, and how many an offset: enough for small dictionaries below 64 KB. */
const REFERENCE = 1;
const OFFSET = 2;

/** A whole number with its marker: one, two or four bytes, or eight when it is larger or below zero. */
function integer(value: number): Buffer {
  const size = [1, 2, 4].find((bytes) => value >= 0 && value < 2 ** (bytes * 8)) ?? 8;
  const bytes = Buffer.alloc(1 + size);
  bytes.writeUInt8(0x10 | Math.log2(size));
  if (size === 8) bytes.writeBigInt64BE(BigInt(value), 1);
  else bytes.writeUIntBE(value, 1, size);
  return bytes;
}

/** The marker of something with a length; from 15 on the length follows as a number of its own. */
const marked = (kind: number, length: number, content: Uint8Array): Buffer =>
  length < 15
    ? Buffer.concat([Buffer.of(kind | length), content])
    : Buffer.concat([Buffer.of(kind | 15), integer(length), content]);

const text = (value: string): Buffer =>
  /^\p{ASCII}*$/u.test(value)
    ? marked(0x50, value.length, Buffer.from(value, 'latin1'))
    : marked(0x60, value.length, Buffer.from(value, 'utf16le').swap16());

/** A property list in Apple's binary format "bplist00", as chat.properties holds it. */
export function binaryPlist(root: PlistValue): Buffer {
  const objects: Buffer[] = [];
  const add = (value: PlistValue): number => {
    const place = objects.push(Buffer.alloc(0)) - 1;
    if (typeof value === 'boolean') objects[place] = Buffer.of(value ? 0x09 : 0x08);
    else if (typeof value === 'number') objects[place] = integer(value);
    else if (typeof value === 'string') objects[place] = text(value);
    else {
      const keys = Object.keys(value).map(add);
      const values = Object.values(value).map(add);
      objects[place] = marked(0xd0, keys.length, Buffer.from([...keys, ...values]));
    }
    return place;
  };
  add(root);
  if (objects.length > 2 ** (REFERENCE * 8)) throw new Error('This is more than a small property list.');
  const offsets = Buffer.alloc(objects.length * OFFSET);
  let at = 8;
  objects.forEach((object, nth) => {
    offsets.writeUInt16BE(at, nth * OFFSET);
    at += object.length;
  });
  const trailer = Buffer.alloc(32);
  trailer.writeUInt8(OFFSET, 6);
  trailer.writeUInt8(REFERENCE, 7);
  trailer.writeBigUInt64BE(BigInt(objects.length), 8);
  trailer.writeBigUInt64BE(BigInt(at), 24);
  return Buffer.concat([Buffer.from('bplist00'), ...objects, offsets, trailer]);
}
