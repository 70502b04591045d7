import { failed, got, type Outcome } from '../../shared/reading.ts';
import type { Doors, Page } from '../mac/doors.ts';
import { openInternet } from './captive-portal.ts';

/**
 * Web servers of Apple whose `Date` header tells the time, asked by name of the recording. The last one answers over plain
 * http: when the clock is years off no certificate is valid any more, and its known page proves that Apple answered.
 */
const pages = [
  { probe: 'https-date', url: 'https://www.apple.com/', plain: false },
  { probe: 'https-date-icloud', url: 'https://www.icloud.com/', plain: false },
  { probe: 'https-date-support', url: 'https://support.apple.com/', plain: false },
  { probe: 'https-date-captive', url: 'http://captive.apple.com/hotspot-detect.html', plain: true },
] as const;

const LIMIT_MS = 5500;
const PLAIN_BYTES = 4000;

/** `Date: Mon, 23 Nov 2026 11:02:00 GMT`, the one form servers send (RFC 9110, section 5.6.7). */
const form = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** What the head of a web answer says about this clock; the `Date` header knows whole seconds only. */
export function readDate({
  headers,
  sentAt,
  receivedAt,
}: Page): Outcome<{ offsetSeconds: number; uncertaintySeconds: number }> {
  const { date = '', age = '0' } = headers;
  const second = form.test(date) ? Date.parse(date) : Number.NaN;
  if (!Number.isFinite(second)) return failed('unreadable', 'The web answer carries no date.');
  // Kept copies carry the time at which they were made.
  if (age.trim() !== '0') return failed('unreadable', 'The web answer is a kept copy.');
  const way = receivedAt - sentAt;
  if (!(way >= 0)) return failed('unreadable', 'The clock was moved meanwhile.');
  return got({
    offsetSeconds: (second + 500 - (sentAt + receivedAt) / 2) / 1000,
    uncertaintySeconds: (500 + way / 2) / 1000,
  });
}

/** Asks all of them at the same time, one answer for each. */
export const webDates = (doors: Doors) =>
  Promise.all(
    pages.map(async ({ probe, url, plain }) => {
      const server = new URL(url).hostname;
      const page = await doors.get({ probe, url, limitMs: LIMIT_MS, maxBytes: plain ? PLAIN_BYTES : 0 });
      if (!page.ok) return page;
      if (plain && openInternet(page.value) !== true) return failed('unreadable', 'Somebody else answered for Apple.');
      const read = readDate(page.value);
      return read.ok ? got({ ...read.value, server, method: 'https-date' as const }) : read;
    }),
  );
