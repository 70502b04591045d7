import { failed, got, type Outcome } from '../../shared/reading.ts';
import type { Datagram } from '../mac/doors.ts';

/** Bytes of a packet without extensions (RFC 5905, section 7.3). */
const LENGTH = 48;
const TRANSMIT = 40;

/** NTP counts from 1900; its 32 bits of seconds roll over in 2036. Earlier than 2020 therefore means after 2036. */
const SECONDS_1900_TO_1970 = 2_208_988_800;
const PIVOT = Date.UTC(2020, 0, 1) / 1000;
const ROLL_OVER = 2 ** 32;

/** A server further than this from its reference clock is of no use, in seconds (MAXDIST of RFC 5905). */
const FURTHEST_SECONDS = 1;

/** Grain of our own two times, in seconds. */
const OWN_GRAIN_SECONDS = 0.001;

/** One answer of a time server: how far this clock is off (+ means slow), within what, and how long the way took. */
export interface ClockSample {
  readonly offsetSeconds: number;
  readonly uncertaintySeconds: number;
  readonly delaySeconds: number;
}

/**
 * A question to a time server (SNTP, version 4). `token` is eight bytes of chance in the place of our own time: the answer
 * has to repeat it, so nobody can answer without having seen the question, and our clock is told to nobody.
 */
export function question(token: Uint8Array): Uint8Array {
  const packet = new Uint8Array(LENGTH);
  packet[0] = (4 << 3) | 3;
  packet.set(token.subarray(0, 8), TRANSMIT);
  return packet;
}

const milliseconds = (view: DataView, at: number): number => {
  const seconds = view.getUint32(at) - SECONDS_1900_TO_1970;
  return ((seconds < PIVOT ? seconds + ROLL_OVER : seconds) + view.getUint32(at + 4) / ROLL_OVER) * 1000;
};
const isZero = (view: DataView, at: number) => view.getUint32(at) === 0 && view.getUint32(at + 4) === 0;

/** A server that asks to be left alone (kiss-o'-death, RFC 5905 section 7.4); further questions would be rude. */
export const isKiss = (packet: Uint8Array): boolean => packet.length >= LENGTH && packet[1] === 0;

const useless = (why: string) => failed('unreadable', `The time server's answer was of no use: ${why}.`);

/** Reads the answer to {@link question}; whatever cannot be trusted is refused with its reason. */
export function readAnswer({ packet, sentAt, receivedAt }: Datagram, token: Uint8Array): Outcome<ClockSample> {
  if (packet.length < LENGTH) return useless('it was cut');
  const view = new DataView(packet.buffer, packet.byteOffset, packet.byteLength);
  const [flags, stratum] = [view.getUint8(0), view.getUint8(1)];
  if (token.some((byte, index) => packet[24 + index] !== byte)) return useless('it answers another question');
  if ((flags & 7) !== 4) return useless('it is not from a server');
  if (stratum === 0) return failed('busy', 'The time server asked us to come back later.');
  if (stratum > 15 || flags >> 6 === 3) return useless('the server itself does not know the time');
  if (isZero(view, 32) || isZero(view, TRANSMIT)) return useless('it holds no time');
  const rootDelay = view.getInt32(4) / 65_536;
  const rootDispersion = view.getUint32(8) / 65_536;
  const distance = Math.abs(rootDelay) / 2 + rootDispersion;
  if (distance > FURTHEST_SECONDS) return useless('the server is too unsure itself');

  const [theirReceived, theirSent] = [milliseconds(view, 32), milliseconds(view, TRANSMIT)];
  const delay = (receivedAt - sentAt - (theirSent - theirReceived)) / 1000;
  const offset = (theirReceived - sentAt + (theirSent - receivedAt)) / 2000;
  if (!Number.isFinite(delay) || !Number.isFinite(offset)) return useless('its times make no sense');
  // Whole milliseconds may cost a little; more means that the clock was moved meanwhile.
  if (delay < -2 * OWN_GRAIN_SECONDS || theirSent < theirReceived) return useless('its times run backwards');
  const delaySeconds = Math.max(0, delay);
  return got({
    offsetSeconds: offset,
    uncertaintySeconds: delaySeconds / 2 + distance + OWN_GRAIN_SECONDS,
    delaySeconds,
  });
}
