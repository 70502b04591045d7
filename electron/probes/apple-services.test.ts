import { describe, expect, it } from 'vitest';
import { appleServices as shape } from '../../shared/facts/apple-services.ts';
import { failed, got } from '../../shared/reading.ts';
import type { Doors, Handshake } from '../mac/doors.ts';
import { recordedDoors } from '../mac/recorded-doors.ts';
import { appleServices } from './apple-services.ts';

const at = Date.UTC(2026, 10, 23, 12);
const silent = recordedDoors({ at, raw: () => undefined, scan: async () => failed('not_supported', 'Not here.') });
const well: Handshake = { stage: 'ok', issuers: ['Apple Inc.', 'Apple Root CA'], ms: 5 };
const online: Doors = {
  ...silent,
  resolve: async () => got(['17.57.144.20', '2620:149:a44::1']),
  handshake: async () => got(well),
};
const hostsOf = async (doors: Doors) => {
  const services = await appleServices(doors);
  expect(services.ok && shape.safeParse(services.value).success).toBe(true);
  return services.ok ? services.value.hosts : [];
};

describe('reaching Apple', () => {
  it('when all is well, every host once and none by its second way', async () => {
    const hosts = await hostsOf(online);
    expect(hosts.every(({ stage }) => stage === 'ok')).toBe(true);
    expect(hosts.filter(({ role }) => role === 'push').map(({ port }) => port)).toEqual([5223, 5223, 5223]);
    expect(new Set(hosts.map(({ host }) => host)).size).toBe(hosts.length);
  });

  it('a closed push port is told together with the second way that works', async () => {
    const handshake: Doors['handshake'] = async ({ port }) =>
      got(port === 5223 ? { stage: 'tcp', error: 'ETIMEDOUT', issuers: [], ms: 9 } : well);
    const push = (await hostsOf({ ...online, handshake })).filter(({ role }) => role === 'push');
    expect(push.filter(({ port, stage }) => port === 5223 && stage === 'tcp')).toHaveLength(3);
    expect(push.filter(({ port, stage }) => port === 443 && stage === 'ok')).toHaveLength(3);
  });

  it('one failure is no failure: the second try takes another address', async () => {
    const handshake: Doors['handshake'] = async ({ address }) =>
      got(address.includes(':') ? well : { stage: 'tcp', error: 'EHOSTUNREACH', issuers: [], ms: 1 });
    const hosts = await hostsOf({ ...online, handshake });
    expect(hosts.filter(({ port }) => port === 5223).every(({ stage }) => stage === 'ok')).toBe(true);
  });

  it('without a network every host says that its name was not found; nothing is claimed about the rest', async () => {
    const offline: Doors = { ...silent, resolve: async () => failed('offline', 'No network.') };
    const services = await appleServices(offline);
    expect(services).toMatchObject({
      ok: true,
      value: { captivePortal: null, status: { ok: false, iMessage: 'unknown', active: [], recent: [] } },
    });
    expect(services.ok && new Set(services.value.hosts.map(({ stage, error }) => `${stage} ${error}`))).toEqual(
      new Set(['dns EAI_AGAIN']),
    );
  });

  it('a check-up that was stopped is no finding about Apple', async () => {
    const stopped: Doors = { ...online, handshake: async () => failed('cancelled', 'Stopped.') };
    expect(await appleServices(stopped)).toMatchObject({ ok: false, reason: 'cancelled' });
  });

  it('says that nothing was recorded rather than that Apple is gone', async () => {
    expect(await appleServices(silent)).toMatchObject({ ok: false, reason: 'not_recorded' });
  });
});
