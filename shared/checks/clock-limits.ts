import type { ClockFacts } from '../facts/clock.ts';

/** From here on a clock can put messages in the wrong order. Our choice; an iMessage bridge warns at 5 s. */
export const ORDER_LIMIT_SECONDS = 2;

/** From here on we call the clock wrong. Our choice; a common Mac security baseline fails a Mac at 270 s. */
export const SIGN_IN_LIMIT_SECONDS = 60;

/** How far the clock is off at the very least, in seconds: the measured offset less its uncertainty. */
export const sureOffset = ({ offsetSeconds, uncertaintySeconds }: ClockFacts): number =>
  Math.max(0, Math.abs(offsetSeconds) - uncertaintySeconds);
