import type { Page } from './doors.ts';

const statusLine = /^HTTP(?:\/[\d.]+)? (\d{3})\b[^\n]*(?:\n|$)/;
const headerLine = /^([\w-]+):[ \t]*(.*)$/;

/**
 * Reads a recorded web answer. Usually that is the body alone, then the status was 200; a first line like `HTTP 302`,
 * headers and an empty line may stand in front of it. A body longer than `maxBytes` is cut as on the line.
 */
export function recordedPage(text: string, maxBytes: number): Pick<Page, 'status' | 'headers' | 'body'> {
  const cut = (body: string) => Buffer.from(body.slice(0, maxBytes)).subarray(0, maxBytes).toString('utf8');
  // Heads are small; the rest of a huge recording is not looked at.
  const start = text.slice(0, 65_536).replaceAll('\r\n', '\n');
  const first = statusLine.exec(start);
  if (!first) return { status: 200, headers: {}, body: cut(text) };
  const whole = text.slice(0, maxBytes + 65_536).replaceAll('\r\n', '\n');
  const [head = '', ...body] = whole.split(/(?<=\n)\n/);
  const headers = Object.fromEntries(
    head.split('\n').flatMap((line) => {
      const found = headerLine.exec(line);
      return found?.[1] ? [[found[1].toLowerCase(), (found[2] ?? '').trim()]] : [];
    }),
  );
  return { status: Number(first[1]), headers, body: cut(body.join('\n')) };
}
