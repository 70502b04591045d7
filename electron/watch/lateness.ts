/** Times in milliseconds since 2001, by this Mac's clock except `sentAt` of others. */
export interface Sighting {
  readonly sentAt: number;
  readonly seenAt: number;
  /** When the Mac last woke up or its clock was set, as far as the watch noticed; null when it never did. */
  readonly wokeAt: number | null;
}

export interface Lateness {
  readonly latenessSeconds: number | null;
  readonly afterGap: boolean;
}

/** So long after waking what waited still comes in; that is no fault. */
const SETTLES_MS = 120_000;
/** What is older was rather put in by iCloud than late: nobody can tell, so it counts for nothing. */
const LONGEST_MS = 86_400_000;

/**
 * How late a message came. What is seen soon after a gap may have been here earlier or could not come: then it is only an
 * upper limit. What comes later than that although it was sent before counts from the gap on: at least so late. Below 0
 * somebody's clock is wrong.
 */
export function latenessOf({ sentAt, seenAt, wokeAt }: Sighting): Lateness {
  const afterGap = wokeAt !== null && seenAt - wokeAt <= SETTLES_MS;
  const from = wokeAt === null || afterGap ? sentAt : Math.max(sentAt, wokeAt);
  const seconds = (seenAt - from) / 1_000;
  return { latenessSeconds: seenAt - sentAt > LONGEST_MS ? null : seconds, afterGap };
}
