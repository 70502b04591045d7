import { z } from 'zod';
import type { StatusEvent } from '../../shared/facts/apple-services.ts';

/** One event as Apple writes it; every field can be missing or new, and none of that may cost us the others. */
export const feedEvent = z.object({
  statusType: z.string().catch(''),
  eventStatus: z.string().catch(''),
  epochStartDate: z.coerce.number().nullable().catch(null),
  epochEndDate: z.coerce.number().nullable().catch(null),
  startDate: z.string().catch(''),
  endDate: z.string().catch(''),
  affectedServices: z.array(z.string()).catch([]),
});
export type FeedEvent = z.infer<typeof feedEvent>;

/** No event lies outside; Apple's page began in 2010. Milliseconds since 1970. */
const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** The exact time where it is given; else the written one, which is American ("08/18/2026 12:59 PDT"). */
const moment = (epoch: number | null, written: string): number | null => {
  const at = epoch ?? (/^\d\d\/\d\d\/\d{4} \d\d:\d\d P[DS]T$/.test(written) ? Date.parse(written) : Number.NaN);
  return at > EARLIEST && at < LATEST ? at : null;
};

const kindOf = (statusType: string): StatusEvent['kind'] => {
  if (/outage/i.test(statusType)) return 'outage';
  return /maintenance/i.test(statusType) ? 'maintenance' : 'issue';
};

/** Where an event stands at the time to judge by; `unclear` when the page does not let us tell. */
export type Phase = 'active' | 'over' | 'ahead' | 'unclear';

/** One event understood: `event` is null when its beginning is not known. */
export interface ReadEvent {
  readonly phase: Phase;
  readonly kind: StatusEvent['kind'];
  readonly since: string | null;
  readonly until: string | null;
}

/** Apple's own word decides; a missing or new word gives way to the times. `at` in milliseconds since 1970. */
export function readEvent(event: FeedEvent, at: number): ReadEvent {
  const since = moment(event.epochStartDate, event.startDate);
  const until = moment(event.epochEndDate, event.endDate);
  const phase = (): Phase => {
    const word = event.eventStatus.trim().toLowerCase();
    if (word === 'ongoing') return 'active';
    if (word === 'resolved' || word === 'completed') return 'over';
    if (since === null) return 'unclear';
    if (since > at) return 'ahead';
    return until === null || until > at ? 'active' : 'over';
  };
  const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString());
  return { phase: phase(), kind: kindOf(event.statusType), since: iso(since), until: iso(until) };
}
