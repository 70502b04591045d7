import { randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may call: whoever was given the key, from then on known by a cookie. */
export interface Session {
  /** The key in the printed address. It lives as long as the host. */
  readonly key: string;
  /** Whether this is the key; takes equally long for every wrong one. */
  readonly isKey: (given: unknown) => boolean;
  /** The cookie that stands for the key, as a `Set-Cookie` header. */
  readonly cookie: (port: number) => string;
  /** Whether a `Cookie` header holds the key. */
  readonly knows: (header: string | undefined, port: number) => boolean;
}

/** Cookies of 127.0.0.1 are shared by all ports, so each host has a name of its own. */
const nameOf = (port: number): string => `undelivered-${port}`;

/** Starts a session with a fresh random key of 32 bytes. */
export function createSession(): Session {
  const key = randomBytes(32).toString('base64url');
  const isKey = (given: unknown): boolean =>
    typeof given === 'string' &&
    Buffer.byteLength(given) === key.length &&
    timingSafeEqual(Buffer.from(given), Buffer.from(key));
  return {
    key,
    isKey,
    cookie: (port) => `${nameOf(port)}=${key}; Path=/; HttpOnly; SameSite=Strict`,
    knows: (header, port) =>
      (header ?? '').split(/; */).some((pair) => {
        const [name, value] = pair.split('=', 2);
        return name === nameOf(port) && isKey(value);
      }),
  };
}
