import { z } from 'zod';
import { readingOf } from '../reading.ts';
import { appleServices } from './apple-services.ts';
import { clock } from './clock.ts';
import { messages } from './messages.ts';
import { system } from './system.ts';

/** Every area of the check-up with the shape of its facts, in the order in which they are shown. */
export const facts = { system, clock, 'apple-services': appleServices, messages } as const;

export type Area = keyof typeof facts;
export type Facts = { readonly [A in Area]: Readonly<z.infer<(typeof facts)[A]>> };

/** The areas of the check-up, in the order in which they are shown. */
export const areas = Object.keys(facts) as readonly Area[];

/** The readings of one check-up by area; an area is missing until it came back. Foreign input is checked with this. */
export const readings = z.object({
  system: readingOf(system).optional(),
  clock: readingOf(clock).optional(),
  'apple-services': readingOf(appleServices).optional(),
  messages: readingOf(messages).optional(),
} satisfies Record<Area, z.ZodType>);
export type Readings = Readonly<z.infer<typeof readings>>;
