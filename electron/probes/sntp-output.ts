import { failed, got, type Outcome } from '../../shared/reading.ts';

/** What /usr/bin/sntp says: + means that this clock is slow. `server` is null when the line names none. */
export interface SntpOutput {
  readonly offsetSeconds: number;
  readonly uncertaintySeconds: number;
  readonly server: string | null;
}

const result =
  /(?:^|\s)([+-]?\d{1,12}(?:\.\d{1,12})?)\s+\+\/-\s+(\d{1,12}(?:\.\d{1,12})?)(?:\s+([\w.:-]{1,255}))?(?=\s|$)/;

/** Lines are short; anything longer is no line of this program. */
const LONGEST_LINE = 400;

/**
 * Reads the output of `/usr/bin/sntp HOST`: the number right before `+/-` is the offset, and the last such line counts. A
 * time-out means that nobody could be asked, never that the clock is wrong.
 */
export function readSntpOutput(text: string): Outcome<SntpOutput> {
  const lines = text.split(/\r?\n/).filter((line) => line.length <= LONGEST_LINE);
  const found = lines.map((line) => result.exec(line)).findLast((match) => match !== null);
  if (found) {
    const [, offset, uncertainty, server] = found;
    return got({
      offsetSeconds: Number(offset),
      uncertaintySeconds: Number(uncertainty),
      server: server ?? null,
    });
  }
  return lines.some((line) => /timeout|timed out|select failed/i.test(line))
    ? failed('timeout', 'No time server answered.')
    : failed('unreadable', 'The time program printed nothing we understand.');
}
