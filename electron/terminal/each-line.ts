import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { LONGEST_LINE } from '../../shared/engine/protocol.ts';

/**
 * Hands over every line of a stream, in order, without its end. Of a line that is far too long only the beginning is kept, one
 * character more than allowed, so that it is refused and memory stays bounded. Empty lines are passed over.
 */
export async function eachLine(stream: Readable, take: (line: string) => void): Promise<void> {
  const decoder = new StringDecoder('utf8');
  let line = '';
  const end = () => {
    if (line.trim() !== '') take(line.replace(/\r$/, ''));
    line = '';
  };
  const add = (text: string) => {
    const parts = text.split('\n');
    parts.forEach((part, nth) => {
      if (nth > 0) end();
      line += part.slice(0, Math.max(0, LONGEST_LINE + 1 - line.length));
    });
  };
  for await (const chunk of stream) add(typeof chunk === 'string' ? chunk : decoder.write(chunk));
  add(decoder.end());
  end();
}
