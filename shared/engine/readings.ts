import type { Tri } from '../finding.ts';

/** What was read so far, by the position of the finding; undefined means not looked at yet. */
export type Readings = readonly (Tri | undefined)[];
