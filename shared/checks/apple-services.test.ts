import { describe, expect, it } from 'vitest';
import type { AppleServicesFacts, HostFacts } from '../facts/apple-services.ts';
import { at, healthyFacts, healthyReadings, servicesWith } from '../testing/healthy-facts.ts';
import { judgeAll } from './judge.ts';

const verdicts = (services: AppleServicesFacts) =>
  Object.fromEntries(
    judgeAll(healthyReadings({ 'apple-services': services }), { at }).map(({ id, verdict }) => [id, verdict]),
  );

const dead = (host: HostFacts): HostFacts => ({ ...host, stage: 'tcp', error: 'ETIMEDOUT', intercepted: null });
const noName = (host: HostFacts): HostFacts => ({
  ...host,
  stage: 'dns',
  error: 'ENOTFOUND',
  addresses: [],
  intercepted: null,
});
const hidden = (host: HostFacts): HostFacts => ({ ...host, stage: 'tcp', addresses: ['0.0.0.0'], intercepted: null });
const onlyPush = (change: (host: HostFacts) => HostFacts) => (host: HostFacts) =>
  host.role === 'push' ? change(host) : host;

describe('the way to Apple', () => {
  it('a blocker that answers with 0.0.0.0 is seen as one, and not as a closed network', () => {
    expect(verdicts(servicesWith(onlyPush(hidden)))).toMatchObject({
      'apple-names-blocked': 'problem',
      'push-blocked': 'unknown',
      'no-internet': 'fine',
    });
  });

  it('names that are refused while others are found are a block as well', () => {
    expect(verdicts(servicesWith(onlyPush(noName)))['apple-names-blocked']).toBe('problem');
  });

  it('a closed network is told apart from no network', () => {
    expect(verdicts(servicesWith(onlyPush(dead)))).toMatchObject({ 'push-blocked': 'problem', 'no-internet': 'fine' });
    const nothing: AppleServicesFacts = {
      ...servicesWith(noName),
      captivePortal: null,
      status: { ok: false, iMessage: 'unknown', active: [], recent: [] },
    };
    expect(verdicts(nothing)).toMatchObject({
      'no-internet': 'problem',
      'push-blocked': 'unknown',
      'apple-names-blocked': 'unknown',
      'apple-hosts-unreachable': 'unknown',
      'captive-portal': 'unknown',
      'status-page-issue': 'unknown',
    });
  });

  it('the second way alone is worth knowing, and no trouble', () => {
    const services = servicesWith((host) => (host.port === 5223 ? dead(host) : host));
    expect(verdicts(services)).toMatchObject({ 'push-port-closed': 'problem', 'push-blocked': 'fine' });
  });

  it('counts the sign-in servers that stay silent', () => {
    const services = servicesWith((host) => (host.role === 'identity' ? dead(host) : host));
    const found = judgeAll(healthyReadings({ 'apple-services': services }), { at });
    expect(found.find(({ id }) => id === 'apple-hosts-unreachable')?.sentence).toBe(
      '1 of 2 of Apple’s sign-in servers do not answer from here.',
    );
  });

  it('names who opens the connections', () => {
    const services = servicesWith(
      onlyPush((host) => ({ ...host, issuer: 'Example Inspection CA', intercepted: true })),
    );
    const found = judgeAll(healthyReadings({ 'apple-services': services }), { at });
    expect(found.find(({ id }) => id === 'tls-interception')).toMatchObject({ verdict: 'problem' });
    expect(found.find(({ id }) => id === 'tls-interception')?.sentence).toContain('Example Inspection CA');
  });

  it('takes a log-in page for what it is', () => {
    expect(verdicts({ ...healthyFacts['apple-services'], captivePortal: true })['captive-portal']).toBe('problem');
  });
});

describe('Apple’s own word', () => {
  it('a page that could not be read is no all-clear', () => {
    const status = { ok: false, iMessage: 'unknown', active: [], recent: [] } as const;
    expect(verdicts({ ...healthyFacts['apple-services'], status })['status-page-issue']).toBe('unknown');
  });

  it('a running event is told with its service', () => {
    const active = [{ service: 'iMessage', kind: 'outage', since: '2026-11-20T08:10:00.000Z', until: null }] as const;
    const status = { ok: true, iMessage: 'outage', active, recent: [] } as const;
    const services = { ...healthyFacts['apple-services'], status };
    const found = judgeAll(healthyReadings({ 'apple-services': services }), { at });
    expect(found.find(({ id }) => id === 'status-page-issue')?.sentence).toMatch(
      /^Apple reports trouble with iMessage since 20 November/,
    );
  });
});
