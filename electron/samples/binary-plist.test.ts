import { describe, expect, it } from 'vitest';
import { binaryPlist, type PlistValue } from './binary-plist.ts';

const hex = (value: PlistValue) => binaryPlist(value).toString('hex');

describe('a binary property list', () => {
  // What plistlib of Python 3 reads as the same values.
  it('is written byte by byte as Apple’s tools expect it', () => {
    expect(hex({ a: true, b: { c: 300 } })).toBe(
      '62706c6973743030d2010203045161516209d10506516311012c0008000d000f0011001200150017000000000000020100000000000000070000000000000000000000000000001a',
    );
    expect(hex({ n: -1, t: 'ä' })).toBe(
      '62706c6973743030d201020304516e517413ffffffffffffffff6100e40008000d000f0011001a000000000000020100000000000000050000000000000000000000000000001d',
    );
  });

  it('gives long texts and long lists a length of their own', () => {
    expect(hex({ long: 'n'.repeat(300) })).toContain(`5f11012c${'6e'.repeat(300)}`);
    expect(hex(Object.fromEntries(Array.from({ length: 20 }, (_, nth) => [`key ${nth}`, nth])))).toContain('df1014');
  });
});
