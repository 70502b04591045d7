import type { Source } from '../source.ts';

/** Whose matter a failed message is, as far as its error number tells. */
export type Bucket = 'recipient' | 'network' | 'server' | 'account' | 'attachment' | 'system' | 'local' | 'unknown';

/** One error number of Messages. `plain` is a sentence for a person, without its full stop. */
export interface SendError {
  readonly code: number;
  readonly bucket: Bucket;
  readonly plain: string;
  readonly source: Source;
}

const grouped: Source = {
  level: 'code',
  note: 'names of the error numbers and their groups, as another program for iMessage uses them',
  url: 'https://github.com/beeper/barcelona',
};
const inferred: Source = { level: 'unverified', note: 'the number is inferred, or has no known name' };
const seen = (note: string, url: string): Source => ({ level: 'user_report', note, url });

const error = (code: number, bucket: Bucket, plain: string, source = grouped): SendError => ({
  code,
  bucket,
  plain,
  source,
});

/**
 * Every error number that is known, 1 to 44; 0 stands for no error. The wording is ours. Where public code disagrees about a
 * number it is `unknown`: a guess would send people the wrong way.
 */
export const sendErrors: readonly SendError[] = [
  error(1, 'unknown', 'Messages named no reason'),
  error(2, 'local', 'sending was interrupted on this Mac'),
  error(3, 'network', 'sending took too long'),
  error(4, 'unknown', 'Apple’s answer was one Messages has no name for'),
  error(5, 'local', 'something inside Messages went wrong'),
  error(6, 'network', 'the network had a problem'),
  error(7, 'network', 'Apple’s servers could not be found'),
  error(8, 'network', 'no connection to Apple came about'),
  error(9, 'network', 'there was no network'),
  error(10, 'network', 'the network was busy'),
  error(11, 'network', 'the network refused the connection'),
  error(12, 'account', 'Apple did not accept the proof of who you are'),
  error(13, 'server', 'Apple’s server could not read the message'),
  error(14, 'server', 'Apple’s server could not understand the message'),
  error(15, 'server', 'Apple’s server had an error of its own'),
  error(16, 'server', 'Apple’s server called the request wrong'),
  error(17, 'server', 'Apple’s server called the request incomplete'),
  error(18, 'server', 'Apple’s server did not know the request'),
  error(19, 'account', 'Apple no longer accepted your sign-in'),
  error(20, 'server', 'Apple’s server refused the message'),
  error(21, 'recipient', 'the address of the other side is not valid'),
  error(
    22,
    'recipient',
    'the other side was not found on iMessage',
    seen(
      'seen with a number written without its plus sign',
      'https://github.com/carterlasalle/mac_messages_mcp/pull/58',
    ),
  ),
  error(23, 'recipient', 'the other side cannot take this kind of message'),
  error(24, 'recipient', 'the other side refused the message'),
  error(
    25,
    'attachment',
    'the attachment could not be prepared',
    seen('seen with a file in a place Messages may not read', 'https://github.com/steipete/imsg'),
  ),
  error(26, 'account', 'the message could not be encrypted'),
  error(27, 'account', 'the message could not be decrypted'),
  error(28, 'account', 'the message could not be encrypted in the older way'),
  error(29, 'account', 'the message could not be decrypted in the older way'),
  error(30, 'account', 'your account was switched off in Messages'),
  error(31, 'account', 'there was no account to send from'),
  error(32, 'account', 'your account needs attention'),
  error(33, 'account', 'your account is not set up correctly'),
  error(34, 'attachment', 'the attachment could not be uploaded'),
  error(35, 'attachment', 'the attachment could not be downloaded'),
  error(36, 'attachment', 'the attachment of the message could not be uploaded'),
  error(37, 'attachment', 'the attachment of the message could not be downloaded'),
  error(38, 'system', 'macOS needs an update for it'),
  error(39, 'local', 'the message service on this Mac quit'),
  error(40, 'account', 'you were signed out'),
  error(41, 'attachment', 'the attachment was no longer on the server'),
  error(42, 'local', 'the text could not be processed on this Mac'),
  error(43, 'unknown', 'Messages held it back; what that means is not known', inferred),
  error(44, 'unknown', 'Messages gives this number no name', inferred),
];

/** What an error number of the history means. `known` is false for numbers outside the list: those are shown as they are. */
export function meaningOf(code: string): Pick<SendError, 'bucket' | 'plain'> & { readonly known: boolean } {
  const found = sendErrors.find((it) => String(it.code) === code);
  if (found) return { ...found, known: true };
  return { bucket: 'unknown', plain: `number ${code}, which is unknown to this app`, known: false };
}
