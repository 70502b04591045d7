import type { AppleServicesFacts, HostFacts } from '../facts/apple-services.ts';
import type { Area, Facts, Readings } from '../facts/index.ts';

/** The day on which the healthy facts were read. */
export const at = '2026-11-20T10:00:00.000Z';

const host = (name: string, port: number, role: HostFacts['role']): HostFacts => ({
  host: name,
  port,
  role,
  stage: 'ok',
  addresses: ['17.57.144.20'],
  issuer: 'Apple Inc.',
  intercepted: role === 'web' ? null : false,
  ms: 40,
});

const services: AppleServicesFacts = {
  hosts: [
    host('1-courier.push.apple.com', 5223, 'push'),
    host('1-courier.push.apple.com', 443, 'push'),
    host('identity.ess.apple.com', 443, 'identity'),
    host('query.ess.apple.com', 443, 'lookup'),
    host('www.apple.com', 443, 'web'),
  ],
  captivePortal: false,
  status: { ok: true, iMessage: 'ok', active: [], recent: [] },
};

/** Thirty even days up to the day of the facts. */
const days: Facts['messages']['byDay'] = Array.from({ length: 30 }, (_, nth) => ({
  day: new Date(Date.parse(at) - (29 - nth) * 86_400_000).toISOString().slice(0, 10),
  sent: 6,
  failed: 0,
  received: 8,
  late: 0,
  deliveryMedianSeconds: 0.6,
}));

/** Mornings, noons and evenings of every weekday. */
const hours: Facts['messages']['byHour'] = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
  [8, 12, 18, 21].map((hour) => ({ weekday, hour, sent: 7, failed: 0, late: 0 })),
);

/** Facts of a Mac with nothing wrong, for tests that change one thing. */
export const healthyFacts: Facts = {
  system: {
    name: 'macOS',
    version: '26.6.1',
    build: '25G83',
    extra: null,
    bootedAt: '2026-11-17T08:00:00.000Z',
    lastSleepAt: '2026-11-19T22:00:00.000Z',
    lastWakeAt: '2026-11-20T07:40:00.000Z',
  },
  clock: { offsetSeconds: 0.02, uncertaintySeconds: 0.05, method: 'sntp', server: 'time.apple.com', servers: 2 },
  'apple-services': services,
  messages: {
    database: {
      bytes: 4_000_000,
      messages: 900,
      oldest: '2024-01-02T08:00:00.000Z',
      newest: '2026-11-20T09:00:00.000Z',
      possiblyStale: false,
      unknownColumns: [],
      unreadRows: 0,
      damaged: false,
    },
    window: { from: '2026-08-22T10:00:00.000Z', to: at },
    sent: {
      total: 200,
      oneToOne: 160,
      failed: { count: 0, byCode: {}, conversations: 0, newest: null },
      stuck: 0,
      undelivered: 0,
      fellBackToText: 0,
      switchedToText: { conversations: 0, since: null },
      forcedToText: 0,
      deliveredQuietly: 0,
      conversations: { troubled: 0, clean: 9 },
      groups: { troubled: 0, clean: 2 },
      newestSentOk: '2026-11-20T08:50:00.000Z',
      slow: { sample: 90, over60s: 1, medianSeconds: 0.6, p90Seconds: 3 },
      deliveredBeforeSent: { count: 0, worstSeconds: 0 },
      from: { number: 200, email: 0, emailSince: null },
    },
    received: {
      total: 240,
      newest: '2026-11-20T08:55:00.000Z',
      longestGapSeconds: 60_000,
      late: { count: 0, bursts: [], scattered: 0 },
      backfill: { rows: 0, blocks: 0, days: 0, busiestWeek: 0 },
      duplicates: 0,
    },
    futureDates: { mine: 0, theirs: 0 },
    byDay: days,
    byHour: hours,
    receipts: { conversations: 3, stopped: 0, stoppedSince: null, never: 4, switchedOff: 0 },
    attachments: { total: 40, stuck: 0, failed: 0 },
    icloud: {
      uploaded: 430,
      notUploaded: 0,
      pendingDeletes: 0,
      on: true,
      paused: false,
      accountsMatch: true,
      lastSync: '2026-11-20T09:00:00.000Z',
      firstDownload: 1,
    },
    keepDays: null,
    settingsReason: null,
    filtered: 0,
    junk: 0,
    unlinked: 0,
    recentlyDeleted: 0,
    corrupt: 0,
  },
};

/** The same as readings that all came back; `changes` puts other facts in the place of some areas. */
export function healthyReadings(changes: { readonly [A in Area]?: Facts[A] } = {}): Readings {
  const all = { ...healthyFacts, ...changes };
  return {
    system: { ok: true, ms: 1, facts: all.system },
    clock: { ok: true, ms: 1, facts: all.clock },
    'apple-services': { ok: true, ms: 1, facts: all['apple-services'] },
    messages: { ok: true, ms: 1, facts: all.messages },
  };
}

/** The services of a healthy Mac with some hosts changed. */
export const servicesWith = (change: (host: HostFacts) => HostFacts): AppleServicesFacts => ({
  ...services,
  hosts: services.hosts.map(change),
});
