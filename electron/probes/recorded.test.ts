import { describe, expect, it } from 'vitest';
import { failed } from '../../shared/reading.ts';
import { healthyRaw, hiddenPush } from '../../shared/samples/raw.ts';
import { recordedDoors } from '../mac/recorded-doors.ts';
import { probes } from './index.ts';

const at = Date.parse('2026-11-20T10:00:00Z');
const doorsOf = (raw: Readonly<Record<string, string>>) =>
  recordedDoors({ at, raw: (probe) => raw[probe], scan: async () => failed('not_recorded', 'Nothing recorded.') });

describe('the probes on a recording', () => {
  it('read a healthy Mac', async () => {
    const doors = doorsOf(healthyRaw);
    expect(await probes.clock(doors)).toMatchObject({ ok: true, value: { method: 'sntp', offsetSeconds: 0.011643 } });
    expect(await probes.system(doors)).toMatchObject({
      ok: true,
      value: { version: '26.6.1', bootedAt: '2026-11-17T08:00:00.000Z' },
    });
    const services = await probes['apple-services'](doors);
    expect(services).toMatchObject({ ok: true, value: { captivePortal: false, status: { ok: true, iMessage: 'ok' } } });
    if (!services.ok) return;
    expect(services.value.hosts.map(({ stage }) => stage)).not.toContain('tcp');
    expect(services.value.hosts.filter(({ intercepted }) => intercepted === true)).toEqual([]);
  });

  it('see names that lead nowhere', async () => {
    const services = await probes['apple-services'](doorsOf({ ...healthyRaw, 'apple-hosts': hiddenPush }));
    const hidden = services.ok ? services.value.hosts.filter(({ addresses }) => addresses.includes('0.0.0.0')) : [];
    expect(hidden.length).toBeGreaterThan(2);
    expect(hidden.every(({ stage }) => stage !== 'ok')).toBe(true);
  });

  it('see who opens connections, and do not take Apple’s own roots for it', async () => {
    const opened = (healthyRaw['apple-hosts'] ?? '').replaceAll(
      '"Apple Server Authentication CA","Apple Inc.","Apple Root CA"',
      '"Example Inspection CA"',
    );
    const services = await probes['apple-services'](doorsOf({ ...healthyRaw, 'apple-hosts': opened }));
    expect(services.ok && services.value.hosts.some(({ intercepted }) => intercepted === true)).toBe(true);
  });

  it('say that it was not recorded where it was not', async () => {
    const empty = doorsOf({});
    expect(await probes.clock(empty)).toMatchObject({ ok: false, reason: 'not_recorded' });
    expect(await probes.system(empty)).toMatchObject({ ok: false, reason: 'not_recorded' });
    expect(await probes.messages(empty)).toMatchObject({ ok: false, reason: 'not_recorded' });
    const services = await probes['apple-services'](empty);
    expect(!services.ok || (services.value.captivePortal === null && !services.value.status.ok)).toBe(true);
  });
});
