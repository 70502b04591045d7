import { fix } from '../fix.ts';
import { appleCannotSend, appleColours } from '../sources.ts';

/** A way round that reaches the person today. */
export const sendAsSms = fix({
  id: 'send-as-sms',
  title: 'Send it as a text message',
  button: 'Send it as text',
  why: 'A text message does not need iMessage on either side. It reaches any phone with a signal.',
  steps: [
    {
      say: 'Hold Control, click the message, and choose “Send as Text Message”.',
      more: 'On this Mac that needs Text Message Forwarding on your iPhone. On the iPhone, touch and hold the message.',
      press: 'messages',
    },
    {
      say: 'To let your iPhone do it by itself, turn on “Send as Text Message” there.',
      more: 'On iOS 16 and 17 it is called “Send as SMS” and stands in Settings › Messages.',
      look: { label: 'Send as Text Message', on: true },
      path: ['Settings', 'Apps', 'Messages'],
    },
  ],
  minutes: 2,
  risk: 0,
  riskMinutes: 1,
  disturbs: 'A text message can cost something with your carrier, and it is not encrypted.',
  undo: 'The next message may be blue again by itself.',
  who: 'this-mac',
  cures: {
    'sms-first-contact': 'nearly always',
    'recipient-left-imessage': 'half',
    'recipient-address-elsewhere': 'half',
    'recipient-offline': 0.4,
    'apple-outage': 0.3,
    'account-blocked-by-apple': 'sometimes',
  },
  verify: { how: 'You ask whether it arrived.', minutes: 2, falseOk: 0.02, falseFail: 0.1 },
  readAgain: [],
  sources: [appleColours, appleCannotSend],
});
