import { question } from '../question.ts';
import { estimate } from '../sources.ts';

/** The mirror of a VPN that blocks: a network that blocks, and a VPN that goes round it. */
export const worksWithVpnOn = question({
  id: 'works-with-vpn-on',
  ask: 'Does it work only while a VPN is on?',
  how: 'If you have a VPN, try one message with it and one without.',
  yes: 'Yes, only with the VPN',
  no: 'No, or I have none',
  why: 'If a VPN helps, the network below it holds messages back.',
  said: { yes: 'It works only while a VPN is on.', no: 'A VPN does not help.' },
  whether: 'whether a VPN helps',
  minutes: 1.5,
  unsure: 'sometimes',
  onHealthyMac: 0.01,
  sources: [estimate],
});
