import { question } from '../question.ts';
import { appleCannotSend } from '../sources.ts';

/** Web pages come through a door that a message does not need, and the other way round. */
export const internetOk = question({
  id: 'internet-ok',
  ask: 'Do web pages open as usual on this Mac?',
  how: 'Open two pages you have not seen today, and another app that needs the internet.',
  yes: 'Yes, as usual',
  no: 'No, or slowly',
  why: 'If web pages fail as well, it is the connection. If they work, it is something narrower.',
  said: { yes: 'Web pages open as usual.', no: 'Web pages do not open as usual.' },
  whether: 'whether web pages open as usual',
  minutes: 0.3,
  unsure: 'almost never',
  onHealthyMac: 0.95,
  sources: [appleCannotSend],
});
