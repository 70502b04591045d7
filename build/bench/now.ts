/** The moment at which the measured history ends, in milliseconds since 1970. */
export const now = Date.parse('2026-11-20T10:00:00Z');
