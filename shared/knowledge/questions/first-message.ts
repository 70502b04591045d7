import { question } from '../question.ts';

/** A first message shows which way the Mac guessed; a later one that something changed. */
export const firstMessage = question({
  id: 'first-message',
  ask: 'Is it the first message you send to this number?',
  how: 'Look whether the conversation has older messages from this Mac.',
  yes: 'Yes, the first',
  no: 'No, it worked before',
  why: 'At the first message the Mac may guess wrong. If it worked before, something has changed since.',
  said: { yes: 'It is the first message to this number.', no: 'Messages to this number worked before.' },
  whether: 'whether messages to this number worked before',
  minutes: 0.2,
  unsure: 'almost never',
  onHealthyMac: 0.1,
  sources: [
    {
      level: 'user_report',
      note: 'A first message from the Mac to a number without iMessage failed; sent as text it went, and stayed text',
      url: 'https://github.com/BlueBubblesApp/bluebubbles-server/issues/685',
    },
  ],
});
