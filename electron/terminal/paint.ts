/** How words are set off in a terminal. In a pipe nothing is, so that the text stays clean. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
}

const code = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;
const plain = (text: string) => text;

/** Colours for a terminal, or none at all. */
export const paintFor = (coloured: boolean): Paint =>
  coloured
    ? { bold: code(1, 22), dim: code(2, 22), red: code(31, 39), yellow: code(33, 39), green: code(32, 39) }
    : { bold: plain, dim: plain, red: plain, yellow: plain, green: plain };
