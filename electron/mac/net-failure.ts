import { type Failure, failed } from '../../shared/reading.ts';

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EPIPE',
  'EHOSTDOWN',
]);
const refusedHere = new Set(['EACCES', 'EPERM']);

/** A code of Node's sockets as a failure. What is neither the network nor this computer's own refusal made no sense. */
export function netFailure(host: string, code: string): Failure {
  if (code === 'ETIMEDOUT') return failed('timeout', `${host} did not answer in time.`);
  if (unreachable.has(code)) return failed('offline', `${host} could not be reached (${code}).`);
  if (refusedHere.has(code))
    return failed('no_permission', `This computer does not let us connect to ${host} (${code}).`);
  return failed('unreadable', `${host} gave no answer we can use (${code}).`);
}
