import { cause } from '../cause.ts';
import { appleGuide, estimate } from '../sources.ts';

/** A setting on the other side. Silence is usually that, not a fault. */
export const readReceiptsOff = cause({
  id: 'read-receipts-off',
  title: 'The other person does not send “Read”',
  claim: '{Word}: the other person does not send “Read”.',
  explain: 'Many people never send “Read”, to all or to some. Silence is usually a setting, not a fault.',
  seat: 'person',
  effect: 'delays',
  residual: true,
  prior: 0.4,
  shares: { 'receipts-missing': 32 },
  evidence: [
    { finding: 'read-only-missing', seen: 'nearly always' },
    { finding: 'only-one-contact', seen: 'half' },
    { finding: 'undelivered', seen: 'rare' },
    { finding: 'iphone-ok-mac-not', seen: 'almost never' },
    { finding: 'receipts-stopped', seen: 'half' },
    { finding: 'receipts-switched-off-here', seen: 'sometimes' },
  ],
  sources: [appleGuide, estimate],
});
