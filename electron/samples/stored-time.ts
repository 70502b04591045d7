/** Milliseconds between 1970 and 2001, where the times of the message store begin. */
const EPOCH = 978_307_200_000;

/** A time as old stores and attachments keep it: whole seconds since 2001. */
export const inSeconds = (time: number): bigint => BigInt(Math.floor((time - EPOCH) / 1_000));

/** A time as the store keeps it: nanoseconds since 2001, whole seconds in old rows, 0 for none. */
export function storedTime(time: number | null, seconds: boolean): bigint {
  if (time === null) return 0n;
  return seconds ? inSeconds(time) : BigInt(time - EPOCH) * 1_000_000n;
}
