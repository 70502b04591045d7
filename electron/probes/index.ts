import type { Area, Facts } from '../../shared/facts/index.ts';
import type { Outcome } from '../../shared/reading.ts';
import type { Doors } from '../mac/doors.ts';
import { appleServices } from './apple-services.ts';
import { clock } from './clock.ts';
import { messages } from './messages.ts';
import { system } from './system.ts';

/** Reads one area. It never throws, judges, writes or waits for ever. */
export type Probe<A extends Area> = (doors: Doors) => Promise<Outcome<Facts[A]>>;

/** The probe of every area. */
export const probes = { system, clock, 'apple-services': appleServices, messages } satisfies {
  readonly [A in Area]: Probe<A>;
};
