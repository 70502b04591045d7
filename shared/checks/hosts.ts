import type { AppleServicesFacts, HostFacts } from '../facts/apple-services.ts';

/** The hosts of one role. */
export const withRole = (services: AppleServicesFacts, role: HostFacts['role']): readonly HostFacts[] =>
  services.hosts.filter((host) => host.role === role);

/** Apple owns the whole block 17.0.0.0/8 (Apple 101555); its IPv6 push ranges are listed in Apple 102266. */
const appleV6 = ['2620:149:', '2403:300:', '2a01:b740:', '2a01:b741:'];

/** Whether an address is one of Apple's own. */
export const isApples = (address: string): boolean =>
  address.startsWith('17.') || appleV6.some((start) => address.toLowerCase().startsWith(start));

/** Whether an address leads nowhere: how a filter hides a name. */
export const leadsNowhere = (address: string): boolean =>
  address === '0.0.0.0' || address === '::' || address === '::1' || address.startsWith('127.');

/**
 * Whether a name was hidden by somebody: it answers with an address that leads nowhere. Addresses out of 198.18.0.0/15 come
 * from a VPN that hands out made-up addresses and are no block.
 */
export const isHidden = ({ addresses }: HostFacts): boolean => addresses.length > 0 && addresses.every(leadsNowhere);

/** Whether anything at all answered, so that a failing host says something about that host. */
export const someAnswer = (services: AppleServicesFacts): boolean => services.hosts.some(({ stage }) => stage === 'ok');
