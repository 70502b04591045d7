import { cause } from '../cause.ts';
import { estimate } from '../sources.ts';

/** Big files take long and may be refused; Apple names no firm limit in public. */
export const attachmentTooLarge = cause({
  id: 'attachment-too-large',
  title: 'The attachment is too large',
  claim: '{Word}: what you send is too large.',
  explain: 'Long videos need minutes to go out, and above some size they are refused. Words are not affected.',
  seat: 'mac',
  effect: 'stops',
  prior: 0.01,
  shares: { 'send-fails': 1.8, 'attachments-fail': 16 },
  evidence: [
    { finding: 'large-file', seen: 'nearly always' },
    { finding: 'text-ok-media-not', seen: 'nearly always' },
    { finding: 'only-some-videos', seen: 'half' },
    { finding: 'hangs-sending', seen: 'half' },
    { finding: 'not-delivered-label', seen: 'half' },
    { finding: 'attachments-stuck', seen: 'half' },
  ],
  sources: [{ level: 'unverified', note: 'Where the limit lies; about 100 MB is often named' }, estimate],
});
