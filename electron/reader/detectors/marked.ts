import { flag, type History } from '../history/history.ts';

/** What is counted by its mark alone, on messages of mine and on others'. */
export interface Marked {
  /** Began as iMessage and went out as a text message. */
  readonly fellBackToText: number;
  readonly deliveredQuietly: number;
  readonly junk: number;
  /** Others' messages in conversations that are kept out of the main list. */
  readonly filtered: number;
  readonly corrupt: number;
  readonly unlinked: number;
}

/** Counts the marks that Messages itself puts on its rows. */
export function marked({ length, flags, conversation, chats }: History): Marked {
  let [fellBackToText, deliveredQuietly, junk, filtered, corrupt, unlinked] = [0, 0, 0, 0, 0, 0];
  for (let nth = 0; nth < length; nth++) {
    const bits = flags[nth] ?? 0;
    if (bits & flag.downgraded) fellBackToText += 1;
    if (bits & flag.quiet) deliveredQuietly += 1;
    if (bits & flag.junk) junk += 1;
    if (bits & flag.corrupt) corrupt += 1;
    if (!(bits & flag.linked)) unlinked += 1;
    if (!(bits & flag.mine) && chats.filtered.has(conversation[nth] ?? 0)) filtered += 1;
  }
  return { fellBackToText, deliveredQuietly, junk, filtered, corrupt, unlinked };
}
