import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { LONGEST_LINE } from '../../shared/engine/protocol.ts';
import { eachLine } from './each-line.ts';

const linesOf = async (...chunks: readonly Buffer[]): Promise<string[]> => {
  const lines: string[] = [];
  await eachLine(Readable.from(chunks), (line) => lines.push(line));
  return lines;
};

it('finds lines across chunks, also where a character is cut in two, and the last one without its end', async () => {
  const whole = Buffer.from('one\r\n\n  \nzwölf\nlast');
  const cut = whole.indexOf('ö') + 1;
  expect(await linesOf(whole.subarray(0, cut), whole.subarray(cut))).toEqual(['one', 'zwölf', 'last']);
});

it('keeps of a line without end only what shows that it is too long, and goes on after it', async () => {
  const chunk = Buffer.alloc(300_000, 'x');
  const lines = await linesOf(...Array.from({ length: 20 }, () => chunk), Buffer.from('\nnext\n'));
  expect(lines.map(({ length }) => length)).toEqual([LONGEST_LINE + 1, 4]);
});
