import { question } from '../question.ts';

/** Sending and receiving use different ways at the end. */
export const oneDirectionOutOk = question({
  id: 'one-direction-out-ok',
  ask: 'Can you send, while nothing comes in?',
  how: 'Send one message and look whether “Delivered” appears.',
  yes: 'Yes, only sending works',
  no: 'No',
  why: 'If only sending works, your address is not taken here, or the line that brings messages is dead.',
  said: { yes: 'Sending works, receiving does not.', no: 'It is not receiving alone that fails.' },
  whether: 'whether only receiving fails',
  minutes: 0.4,
  unsure: 'sometimes',
  onHealthyMac: 0.05,
  sources: [
    {
      level: 'user_report',
      note: 'A Mac sent well while nothing came in until its services were restarted',
      url: 'https://github.com/openclaw/openclaw/issues/90850',
    },
  ],
});
