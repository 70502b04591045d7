import type { MessagesFacts } from '../../shared/facts/messages.ts';
import type { Outcome } from '../../shared/reading.ts';
import type { Doors } from '../mac/doors.ts';

/** A store of a gigabyte needs seconds; longer means that something is wrong with the disk or the store. */
const LIMIT_MS = 15_000;

/** Reads what the Mac's own message history says about delivery. Counts and times only, never text or names. */
export const messages = (doors: Doors): Promise<Outcome<MessagesFacts>> => doors.scan({ limitMs: LIMIT_MS });
