/**
 * Where a fact or a number of the knowledge comes from, and how sure it is: `apple` documented by Apple, `code` seen in
 * public code, `user_report` told by people, `measured` tried by us, `decision` our own choice, `unverified` believed.
 */
export interface Source {
  readonly level: 'apple' | 'code' | 'user_report' | 'measured' | 'decision' | 'unverified';
  /** What stands there, in a few words. */
  readonly note: string;
  /** Address of the page, where there is one. */
  readonly url?: string;
}

/** A source as one line of text, for JSON and for the help pages. */
export const cite = ({ level, note, url }: Source): string =>
  url ? `${url} (${level}: ${note})` : `${level}: ${note}`;
