import { fix } from '../fix.ts';
import { appleColours, appleDeregister } from '../sources.ts';

/** Words to send to the other person; only they can do it. */
export const deregisterNumber = fix({
  id: 'deregister-number',
  title: 'Ask them to take their number off iMessage',
  button: 'What to ask them',
  why: 'Whoever leaves the iPhone should take the number off iMessage. Otherwise blue messages to it get lost.',
  steps: [
    {
      say: 'Call them, or write by mail: “Do you still have an iPhone with this number?”',
      more: 'If they have a new phone, they open selfsolve.apple.com/deregister-imessage and type their number and the code they get. If it is your own old number, do it yourself.',
    },
    {
      say: 'Send your next message as text: hold Control, click the message, and choose “Send as Text Message”.',
      press: 'messages',
    },
  ],
  minutes: 4,
  risk: 0,
  riskMinutes: 0,
  disturbs: 'Nothing on your Mac.',
  undo: 'Their number comes back to iMessage when it is in an iPhone again.',
  who: 'person',
  cures: { 'recipient-left-imessage': 'usually' },
  verify: { how: 'You send one message and ask whether it arrived.', minutes: 2, falseOk: 0.03, falseFail: 0.1 },
  readAgain: ['messages'],
  sources: [appleDeregister, appleColours],
});
