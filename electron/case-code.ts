import { randomBytes } from 'node:crypto';

/** Digits and capitals without I, L, O and U, which are misheard or misread (Crockford's base 32). */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new code for a case, twelve characters in three groups, to be read aloud to a help desk. Tells nothing about the Mac. */
export const newCaseCode = (): string =>
  Array.from(randomBytes(12), (byte) => letters.charAt(byte % letters.length))
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');
