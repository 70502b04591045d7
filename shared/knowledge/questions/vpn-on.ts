import { question } from '../question.ts';
import { estimate } from '../sources.ts';

/** People often forget that a VPN is on. */
export const vpnOn = question({
  id: 'vpn-on',
  ask: 'Is a VPN switched on on this Mac?',
  how: 'Look for a key or a shield at the top right of the screen, or open the list of VPNs in the Network settings.',
  yes: 'Yes, it is on',
  no: 'No VPN',
  why: 'A VPN sends everything through its own servers, and some of them drop messages. Without one it is something else.',
  said: {
    yes: 'A VPN is on.',
    no: 'No VPN is on.',
  },
  whether: 'whether a VPN is on',
  minutes: 0.4,
  unsure: 'rare',
  onHealthyMac: 'sometimes',
  sources: [estimate],
});
