import type { Doors, Page } from '../mac/doors.ts';

/** Apple's own test page: plain http on purpose, so that a log-in page can step in. */
const URL_OF_TEST = 'http://captive.apple.com/hotspot-detect.html';
const LIMIT_MS = 5000;
const MOST_BYTES = 64_000;

const success = /<body>\s*success\s*<\/body>/i;
const html = /<[a-z!]/i;

const leadsToApple = (location: string) =>
  URL.canParse(location) && /(^|\.)apple\.com$/.test(new URL(location).hostname);

/**
 * Whether the answer to Apple's test page came from Apple: true when it did, false when a page of somebody else stands
 * there, null when it is no page at all (a server's own trouble says nothing about a log-in).
 */
export function openInternet({ status, headers, body }: Page): boolean | null {
  if (status === 200 && success.test(body)) return true;
  if (status === 511) return false;
  if (status >= 300 && status < 400) return leadsToApple(headers['location'] ?? '') ? null : false;
  return status >= 200 && status < 500 && html.test(body) ? false : null;
}

/** Whether a log-in page stands between this computer and the internet; null when that could not be asked. */
export async function captivePortal(doors: Doors): Promise<boolean | null> {
  const page = await doors.get({
    probe: 'captive-portal',
    url: URL_OF_TEST,
    limitMs: LIMIT_MS,
    maxBytes: MOST_BYTES,
  });
  const open = page.ok ? openInternet(page.value) : null;
  return open === null ? null : !open;
}
