import type { IncomingMessage } from 'node:http';
import { failed, got, type Outcome } from '../../shared/reading.ts';

/** No call of the page needs more. */
export const MAX_BODY_BYTES = 64 * 1024;

/** Reads the JSON a page sent. Too much, broken off or not JSON is a failure; the contract checks the shape later. */
export async function readBody(request: IncomingMessage): Promise<Outcome<unknown>> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MAX_BODY_BYTES) return failed('unreadable', 'The page sent more than is taken.');
      chunks.push(chunk);
    }
    return got(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  } catch {
    return failed('unreadable', 'The page sent something that cannot be read.');
  }
}
