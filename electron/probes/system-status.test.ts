import { describe, expect, it } from 'vitest';
import { appleServices } from '../../shared/facts/apple-services.ts';
import { readStatus } from './system-status.ts';

const at = Date.UTC(2026, 7, 18, 21);
const HOUR = 3_600_000;
const running = { statusType: 'Outage', eventStatus: 'ongoing', epochStartDate: at - HOUR, epochEndDate: null };

/** A feed whose iMessage has these events. */
const feed = (events: unknown, more: object = {}) =>
  JSON.stringify({
    ...more,
    services: [
      { serviceName: 'FaceTime', events: [] },
      { serviceName: 'iMessage ', events },
    ],
  });
const stateOf = (...events: unknown[]) => readStatus(feed(events), at).iMessage;

describe('what Apple says about iMessage', () => {
  it.each([
    ['nothing', [], 'ok'],
    ['an outage', [running], 'outage'],
    ['slowness', [{ ...running, statusType: 'Performance' }], 'issue'],
    ['work that is planned', [{ ...running, statusType: 'Maintenance' }], 'maintenance'],
    ['the worst of several', [{ ...running, statusType: 'Issue' }, running], 'outage'],
    ['something over', [{ ...running, eventStatus: 'resolved', epochEndDate: at - 1 }], 'ok'],
    ['something to come', [{ ...running, eventStatus: 'upcoming', epochStartDate: at + HOUR }], 'ok'],
    ['a new word, still running', [{ ...running, eventStatus: 'smouldering' }], 'outage'],
    ['no word, ended', [{ ...running, eventStatus: undefined, epochEndDate: at - 1 }], 'ok'],
    ['no word, ends later', [{ ...running, eventStatus: undefined, epochEndDate: at + HOUR }], 'outage'],
    ['neither word nor time', [{ statusType: 'Outage' }], 'unknown'],
    ['an event nobody understands', ['?'], 'unknown'],
    ['that it is available', [{ statusType: 'Available', eventStatus: 'ongoing' }], 'ok'],
  ])('%s', (_what, events, expected) => {
    expect(stateOf(...events)).toBe(expected);
  });

  it('counts an event of another service that names iMessage', () => {
    const text = JSON.stringify({
      services: [
        { serviceName: 'iCloud Account & Sign In', events: [{ ...running, affectedServices: ['iMessage', 'Mail'] }] },
        { serviceName: 'iMessage', events: [] },
      ],
    });
    const status = readStatus(text, at);
    expect(status.iMessage).toBe('outage');
    expect(status.active.map(({ service }) => service)).toEqual(['iCloud Account & Sign In', 'iMessage']);
  });

  it('gives no all-clear while a general message stands above the list', () => {
    expect(readStatus(feed([], { drpost: true, drMessage: 'We are working on it.' }), at).iMessage).toBe('unknown');
  });

  it('lists what is over with both ends, and takes the written time where the exact one is missing', () => {
    const written = {
      statusType: 'Outage',
      eventStatus: 'resolved',
      startDate: '08/18/2026 12:59 PDT',
      endDate: '08/18/2026 13:30 PDT',
    };
    expect(readStatus(feed([written]), at).recent).toEqual([
      { service: 'iMessage', kind: 'outage', since: '2026-08-18T19:59:00.000Z', until: '2026-08-18T20:30:00.000Z' },
    ]);
  });

  it('is of the agreed shape, however odd the times are', () => {
    for (const time of [-1, 0, 1e30, '1787083140000', 'soon', true, {}, null]) {
      const status = readStatus(feed([{ ...running, epochStartDate: time, epochEndDate: time }]), at);
      expect(appleServices.shape.status.safeParse(status).success).toBe(true);
      expect(status.iMessage).toBe('outage');
    }
  });

  it('a feed of 20 MB is not read', () => {
    expect(readStatus(feed([{ ...running, message: 'x'.repeat(20_000_000) }]), at)).toMatchObject({ ok: false });
  });
});
