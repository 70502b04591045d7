import { randomBytes } from 'node:crypto';
import { failed, got, type Outcome } from '../../shared/reading.ts';
import type { Doors } from '../mac/doors.ts';
import type { Witness } from './agreement.ts';
import { type ClockSample, isKiss, question, readAnswer } from './sntp.ts';

const NTP_PORT = 123;
const LIMIT_MS = 2000;

/** So many good answers are enough, and so many bad ones too. */
const ENOUGH = 3;
const TOO_MANY = 2;

/**
 * Asks one time server a few times; the answer with the shortest way wins, because its uncertainty is smallest. A server
 * that asks to be left alone is left alone.
 */
export async function askTimeServer(doors: Doors, host: string): Promise<Outcome<Witness>> {
  const samples: ClockSample[] = [];
  let trouble = failed('timeout', `${host} did not answer in time.`);
  for (let misses = 0; samples.length < ENOUGH && misses < TOO_MANY; ) {
    const token = new Uint8Array(randomBytes(8));
    const answer = await doors.exchange({ host, port: NTP_PORT, packet: question(token), limitMs: LIMIT_MS });
    const sample = answer.ok ? readAnswer(answer.value, token) : answer;
    if (sample.ok) {
      samples.push(sample.value);
      continue;
    }
    trouble = sample;
    misses += 1;
    if (answer.ok ? isKiss(answer.value.packet) : answer.reason !== 'timeout') break;
  }
  const best = samples.sort((a, b) => a.delaySeconds - b.delaySeconds)[0];
  if (!best) return trouble;
  const { offsetSeconds, uncertaintySeconds } = best;
  return got({ offsetSeconds, uncertaintySeconds, server: host, method: 'sntp' });
}
