import { z } from 'zod';
import type { AppleServicesFacts, StatusEvent } from '../../shared/facts/apple-services.ts';
import type { Doors } from '../mac/doors.ts';
import { feedEvent, type ReadEvent, readEvent } from './status-event.ts';

export type AppleStatus = AppleServicesFacts['status'];

/** Plain JSON behind a name that ends in .js; the English page only, as others translate the names of the services. */
const FEED = 'https://www.apple.com/support/systemstatus/data/system_status_en_US.js';
const LIMIT_MS = 8000;
const MOST_BYTES = 2_000_000;
const MOST_EVENTS = 50;

const service = z.object({
  serviceName: z.string().transform((name) => name.trim().slice(0, 100)),
  // One event nobody understands stands for a list that cannot be read: it must not pass for "no events".
  events: z.array(z.unknown()).catch([null]),
});
const feed = z.object({
  drpost: z.boolean().catch(false),
  drMessage: z.string().catch(''),
  services: z.array(z.unknown()).min(1),
});

const unread: AppleStatus = { ok: false, iMessage: 'unknown', active: [], recent: [] };

/** An event of which nothing can be said. */
const unclear: ReadEvent = { phase: 'unclear', kind: 'issue', since: null, until: null };

/** The feed as JSON: one form is wrapped into a call of a function, so only what stands between the outer braces counts. */
const parsed = (text: string): unknown => {
  if (text.length > MOST_BYTES) return undefined;
  try {
    return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
};

const isIMessage = (name: string) => name.trim().toLowerCase() === 'imessage';

/**
 * Reads Apple's System Status feed as it stands at `at` (milliseconds since 1970). Anything that is not such a feed is
 * `ok: false`. iMessage is `ok` only when the page lists it and says nothing against it.
 */
export function readStatus(text: string, at: number): AppleStatus {
  const page = feed.safeParse(parsed(text));
  if (!page.success) return unread;
  const services = page.data.services.flatMap((raw) => service.safeParse(raw).data ?? []);
  if (services.length === 0) return unread;

  const events = services.flatMap(({ serviceName, events: raws }) =>
    raws.flatMap((raw) => {
      const event = feedEvent.safeParse(raw).data;
      if (!event) return [{ service: serviceName, ...unclear }];
      if (/^available$/i.test(event.statusType.trim())) return [];
      const about =
        event.affectedServices.some(isIMessage) && !isIMessage(serviceName) ? [serviceName, 'iMessage'] : [serviceName];
      return about.map((name) => ({ service: name, ...readEvent(event, at) }));
    }),
  );
  const listed = (phase: 'active' | 'over'): readonly StatusEvent[] =>
    events
      .filter((it) => it.phase === phase)
      .flatMap(({ service: name, kind, since, until }) => (since ? [{ service: name, kind, since, until }] : []))
      .slice(0, MOST_EVENTS);

  const mine = events.filter((it) => isIMessage(it.service));
  const worst = (['outage', 'issue', 'maintenance'] as const).find((kind) =>
    mine.some((it) => it.phase === 'active' && it.kind === kind),
  );
  const { drpost, drMessage } = page.data;
  const clear =
    services.some((it) => isIMessage(it.serviceName)) &&
    mine.every((it) => it.phase !== 'unclear') &&
    // With a general message up, the list below it is not the whole truth.
    !drpost &&
    drMessage === '';
  return { ok: true, iMessage: worst ?? (clear ? 'ok' : 'unknown'), active: listed('active'), recent: listed('over') };
}

/** What Apple says of its own services right now. */
export async function systemStatus(doors: Doors): Promise<AppleStatus> {
  const page = await doors.get({ probe: 'apple-system-status', url: FEED, limitMs: LIMIT_MS, maxBytes: MOST_BYTES });
  return page.ok && page.value.status === 200 ? readStatus(page.value.body, doors.at) : unread;
}
