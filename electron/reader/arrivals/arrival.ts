/**
 * One message in the order in which this Mac stored it; the store keeps no time of arrival, only this order. Times in
 * milliseconds since 2001. `at` is when it was sent: by this Mac's clock when it is mine, stamped outside when it is not.
 */
export interface Arrival {
  readonly id: number;
  readonly at: number;
  readonly mine: 0 | 1;
  /** When the other side confirmed it, stamped outside; null when it does not say. */
  readonly delivered: number | null;
  /** A number for the conversation; null when the row belongs to none. */
  readonly conversation: number | null;
}

/** How far behind a stored message counts as late or out of order, in milliseconds. */
export const TOLERANCE_MS = 120_000;
