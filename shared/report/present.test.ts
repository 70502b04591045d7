import { describe, expect, it } from 'vitest';
import type { Case, CaseEvent } from '../case.ts';
import { fromCaseFile, toCaseFile } from '../case-file.ts';
import type { Facts, Readings } from '../facts/index.ts';
import { at, healthyFacts, healthyReadings, servicesWith } from '../testing/healthy-facts.ts';
import { chance } from './chance.ts';
import { present } from './present.ts';

const caseOf = (symptom: string | null, readings: Readings, events: readonly CaseEvent[] = []): Case => ({
  code: 'AAAA-BBBB-CCCC',
  at,
  source: 'this-mac',
  symptom,
  readings,
  events,
});
const sent = (change: Partial<Facts['messages']['sent']>): Facts['messages'] => ({
  ...healthyFacts.messages,
  sent: { ...healthyFacts.messages.sent, ...change },
});
const failing = sent({
  failed: { count: 6, byCode: { '12': 6 }, conversations: 3, newest: '2026-11-20T08:30:00.000Z' },
  conversations: { troubled: 3, clean: 6 },
});
const slowClock = { ...healthyFacts.clock, offsetSeconds: 421 };
const top = (it: Case) => present(it).diagnosis.causes[0];

describe('a slow clock', () => {
  const it7 = caseOf('send-fails', healthyReadings({ clock: slowClock, messages: failing }));

  it('is named as fact and claim, with its place on the way', () => {
    const view = present(it7);
    expect(top(it7)).toMatchObject({ id: 'clock-wrong', word: expect.stringMatching(/likely/) });
    expect(view.headline.fact).toBe('Your Mac’s clock is 7 minutes slow.');
    expect(view.headline.claim).toMatch(/^That is (very )?likely why your messages fail\.$/);
    expect(view.path.lines).toEqual(['open', 'stuck', 'not-reached', 'not-reached']);
    expect(view.diagnosis.next).toMatchObject({ kind: 'fix', id: 'fix-clock' });
    expect(view.speaksFor.map(({ id }) => id)).toContain('clock-off');
  });

  it('loses its place once a fix did not help, and the fix is not proposed again', () => {
    const again = present({ ...it7, events: [{ kind: 'tried', fix: 'fix-clock', outcome: 'not_solved' }] });
    expect(again.diagnosis.next.id).not.toBe('fix-clock');
    expect(again.diagnosis.plan).not.toContain('fix-clock');
  });

  it('shows what was read again after the fix', () => {
    const readings = { clock: { ok: true, ms: 1, facts: healthyFacts.clock } } as const;
    const view = present({ ...it7, events: [{ kind: 'tried', fix: 'fix-clock', outcome: 'solved', readings }] });
    expect(view.findings.find(({ id }) => id === 'clock-off')?.verdict).toBe('fine');
    expect(view.next.kind).toBe('done');
  });
});

describe('other stories', () => {
  it('one contact turned green while others are fine', () => {
    const messages = sent({
      failed: { count: 2, byCode: { '22': 2 }, conversations: 1, newest: '2026-11-12T08:30:00.000Z' },
      fellBackToText: 4,
      switchedToText: { conversations: 1, since: '2026-11-12T12:00:00.000Z' },
      conversations: { troubled: 1, clean: 8 },
    });
    const view = present(caseOf('green-not-blue', healthyReadings({ messages })));
    expect(view.diagnosis.causes[0]).toMatchObject({ id: 'recipient-left-imessage', word: 'very likely' });
    expect(view.headline.fact).toBe('We found nothing wrong on your Mac.');
    expect(view.path.lines[3]).toBe('stuck');
  });

  it('a burst inside the sleep', () => {
    const burst = {
      sentFrom: '2026-11-20T01:00:00.000Z',
      sentTo: '2026-11-20T07:00:00.000Z',
      count: 26,
      longestSeconds: 20_000,
      asleep: null,
    };
    const messages = {
      ...healthyFacts.messages,
      received: { ...healthyFacts.messages.received, late: { count: 26, bursts: [burst], scattered: 0 } },
    };
    const view = present(caseOf('delayed', healthyReadings({ messages })));
    expect(view.diagnosis.causes[0]?.id).toBe('mac-asleep');
    expect(view.path.lines).toEqual(['open', 'slow', 'open', 'open']);
    expect(view.path.direction).toBe('receive');
  });

  it('names that lead nowhere', () => {
    const services = servicesWith((host) =>
      host.role === 'push' ? { ...host, stage: 'tcp', addresses: ['0.0.0.0'], intercepted: null } : host,
    );
    expect(top(caseOf('send-fails', healthyReadings({ 'apple-services': services, messages: failing })))?.id).toBe(
      'dns-block',
    );
  });

  it('an outage at Apple: waiting is the fix', () => {
    const status = {
      ok: true,
      iMessage: 'outage',
      active: [{ service: 'iMessage', kind: 'outage', since: '2026-11-20T08:10:00.000Z', until: null }],
      recent: [],
    } as const;
    const services = { ...healthyFacts['apple-services'], status };
    const messages = sent({ ...failing.sent, failed: { ...failing.sent.failed, byCode: { '15': 6 } } });
    const view = present(caseOf('send-fails', healthyReadings({ 'apple-services': services, messages })));
    expect(view.diagnosis.causes[0]).toMatchObject({ id: 'apple-outage', word: 'very likely' });
    expect(view.diagnosis.next.id).toBe('wait-for-apple');
  });
});

describe('what nobody could see', () => {
  const locked = { ok: false, ms: 1, reason: 'no_permission', detail: 'Locked.' } as const;

  it('is one line for a short or damaged history as well, and never an all-clear', () => {
    const short = {
      ...sent({ total: 4, failed: { count: 1, byCode: { '22': 1 }, conversations: 1, newest: at } }),
      received: { ...healthyFacts.messages.received, total: 3 },
    };
    const damaged = {
      ...healthyFacts.messages,
      database: { ...healthyFacts.messages.database, unreadRows: 5, damaged: true },
    };
    for (const messages of [short, damaged]) {
      const view = present(caseOf(null, healthyReadings({ messages })));
      expect(view.notChecked.filter(({ id }) => id === 'messages')).toHaveLength(1);
      expect(view.notChecked.length).toBeLessThan(4);
      expect(view.headline.claim).not.toMatch(/fine/);
    }
  });

  it('is one line for a whole area, and weakens the claim', () => {
    const readings = { ...healthyReadings({ clock: slowClock }), messages: locked };
    const view = present(caseOf('send-fails', readings));
    expect(view.notChecked).toEqual([
      {
        id: 'messages',
        sentence: 'How your messages were delivered. macOS keeps it locked until you allow us to look.',
      },
    ]);
    const full = present(caseOf('send-fails', healthyReadings({ clock: slowClock, messages: failing })));
    expect(view.diagnosis.causes[0]?.p ?? 1).toBeLessThan(full.diagnosis.causes[0]?.p ?? 0);
  });

  it('is never an all-clear: with nothing read, nothing is called fine', () => {
    const dark = { ok: false, ms: 1, reason: 'not_supported', detail: 'Not here.' } as const;
    const view = present(caseOf(null, { system: dark, clock: dark, 'apple-services': dark, messages: dark }));
    expect(view.headline.fact).toBe('Most of the way could not be checked.');
    expect(view.path.stations.map(({ state }) => state)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(view.path.lines).not.toContain('open');
  });
});

describe('without a complaint', () => {
  it('a healthy Mac has nothing wrong and nothing to do', () => {
    const view = present(caseOf(null, healthyReadings()));
    expect(view.headline).toEqual({
      fact: 'We found nothing wrong on your Mac.',
      claim: 'Everything we looked at is fine.',
    });
    expect(view.next.kind).toBe('nothing');
    expect(view.others).toEqual([]);
  });

  it('proposes only what has to do with the problem it saw', () => {
    const services = servicesWith((host) => ({ ...host, stage: 'dns', addresses: [], intercepted: null }));
    const dark = {
      ...services,
      captivePortal: null,
      status: { ok: false, iMessage: 'unknown', active: [], recent: [] },
    } as const;
    const { next } = present(caseOf(null, healthyReadings({ 'apple-services': dark }))).diagnosis;
    expect(['toggle-airplane-or-wifi', 'use-other-network', 'restart-device', null]).toContain(next.id);
  });

  it('a wrong clock is named all the same', () => {
    expect(present(caseOf(null, healthyReadings({ clock: slowClock }))).headline.fact).toBe(
      'Your Mac’s clock is 7 minutes slow.',
    );
  });
});

describe('while it runs', () => {
  it('a place is being looked at until all of its areas are back', () => {
    const { system, clock } = healthyReadings();
    const view = present(caseOf('send-fails', { ...(system && { system }), ...(clock && { clock }) }), [
      'apple-services',
      'messages',
    ]);
    expect(view.path.stations.map(({ state }) => state)).toEqual([
      'looking',
      'looking',
      'looking',
      'looking',
      'looking',
    ]);
    expect(view.path.lines).toEqual(['not-reached', 'not-reached', 'not-reached', 'not-reached']);
  });
});

describe('a chance in words', () => {
  it.each([
    [1, 'more than 9 in 10'],
    [0.79, 'about 8 in 10'],
    [0.2, 'about 2 in 10'],
    [0.083, 'about 1 in 12'],
    [0.001, 'less than 1 in 50'],
  ])('%f is %s', (p, words) => expect(chance(p)).toBe(words));
});

describe('a case file', () => {
  const app = { name: 'undelivered', version: '0.1.0' };
  const private_ = servicesWith((host) => ({ ...host, addresses: ['192.168.178.44'] }));

  it('holds no address of the person’s own network, and gives the same diagnosis', () => {
    const it7 = caseOf('send-fails', healthyReadings({ clock: slowClock, 'apple-services': private_ }), [
      { kind: 'answered', finding: 'vpn-on', value: 'no' },
    ]);
    const text = JSON.stringify(toCaseFile(it7, app, '1'));
    expect(text).not.toContain('192.168');
    const opened = fromCaseFile(text);
    expect(opened.ok && present(opened.value).diagnosis.causes[0]).toEqual(present(it7).diagnosis.causes[0]);
  });

  it.each(['', '{', '7', '{"v":2}', '{"v":1,"case":{"symptom":7}}', '[1,2,3]'])(
    '%j is refused with a sentence',
    (text) => {
      expect(fromCaseFile(text)).toMatchObject({
        ok: false,
        reason: 'unreadable',
        detail: expect.stringMatching(/\.$/),
      });
    },
  );
});
