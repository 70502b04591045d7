import { fix } from '../fix.ts';
import { appleForwarding } from '../sources.ts';

/** On the iPhone; the Mac only shows what it is handed. */
export const enableTextForwarding = fix({
  id: 'enable-text-forwarding',
  title: 'Let your iPhone pass texts on to this Mac',
  button: 'Turn forwarding on',
  why: 'Green messages travel through your iPhone. It hands them on only if you allow it.',
  steps: [
    {
      say: 'On the iPhone, turn on this Mac under “Text Message Forwarding”.',
      more: 'On iOS 16 and 17 it stands in Settings › Messages.',
      path: ['Settings', 'Apps', 'Messages', 'Text Message Forwarding'],
    },
    {
      say: 'If the Mac is not in the list, sign in to both with the same Apple Account first.',
      more: 'If a code appears on the Mac, type it on the iPhone.',
    },
  ],
  minutes: 1.5,
  risk: 0,
  riskMinutes: 0,
  disturbs: 'Nothing. Green messages appear on this Mac too.',
  undo: 'Turn this Mac off again in the same place.',
  who: 'iphone',
  cures: { 'text-forwarding-off': 0.9 },
  verify: { how: 'You send one text message from this Mac.', minutes: 1, falseOk: 0.03, falseFail: 0.05 },
  readAgain: [],
  sources: [appleForwarding],
});
