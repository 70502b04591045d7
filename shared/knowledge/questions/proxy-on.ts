import { question } from '../question.ts';
import { appleEnterprise } from '../sources.ts';

/** A proxy may be set by hand, by an app or by a company. */
export const proxyOn = question({
  id: 'proxy-on',
  ask: 'Is a proxy set on this Mac?',
  how: 'In the Network settings open your network, “Details…”, “Proxies”, and look whether one is on.',
  yes: 'Yes, one is on',
  no: 'No, none',
  why: 'A proxy carries web traffic and often nothing else. If none is set, that is ruled out.',
  said: { yes: 'A proxy is set on this Mac.', no: 'No proxy is set on this Mac.' },
  whether: 'whether a proxy is set',
  minutes: 0.5,
  unsure: 'sometimes',
  onHealthyMac: 0.03,
  sources: [appleEnterprise],
});
