import { question } from '../question.ts';
import { appleCannotSend, estimate } from '../sources.ts';

/** A cable leaves out the Wi-Fi and its adapter, and keeps the network. */
export const worksOnEthernet = question({
  id: 'works-on-ethernet',
  ask: 'Does it work over a network cable?',
  how: 'Plug a network cable into the router, turn Wi-Fi off, and try one message.',
  yes: 'Yes, with the cable',
  no: 'No, or I cannot try',
  why: 'If it works with a cable, the Wi-Fi or its adapter is the reason.',
  said: { yes: 'It works over a network cable.', no: 'It does not work over a network cable either.' },
  whether: 'whether it works over a network cable',
  minutes: 3,
  unsure: 'half',
  onHealthyMac: 0.01,
  sources: [appleCannotSend, estimate],
});
