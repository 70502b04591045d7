import type { Recipe } from './history/recipe.ts';
import type { Raw } from './sample.ts';
import { keptFor, syncedAt } from './settings.ts';

/** The day of all samples, and its times. */
export const at = '2026-11-20T10:00:00.000Z';

const apple = ['Apple Server Authentication CA', 'Apple Inc.', 'Apple Root CA'];
const fine = (host: string, port: number, issuers: readonly string[] = apple) => ({
  host,
  port,
  addresses: [`17.57.144.${20 + (host.length % 90)}`],
  stage: 'ok',
  issuers,
  ms: 60 + host.length,
});

const couriers = ['1-courier.push.apple.com', '10-courier.push.apple.com', '20-courier.push.apple.com'];
const signIn = ['init.ess.apple.com', 'identity.ess.apple.com', 'profile.ess.apple.com', 'query.ess.apple.com'];
const others = ['init.push.apple.com', 'gateway.icloud.com', 'www.apple.com'];

type Line = Readonly<Record<string, unknown>>;

/** Every host as a healthy network answers it. */
const healthyHosts: readonly Line[] = [
  ...couriers.flatMap((host) => [fine(host, 5223), fine(host, 443)]),
  ...signIn.map((host) => fine(host, 443)),
  ...others.map((host) => fine(host, 443, ['Apple Public Server RSA CA 12 - G1', 'Apple Inc.', 'DigiCert Inc'])),
];

const lines = (all: readonly Line[]): string => all.map((line) => JSON.stringify(line)).join('\n');

/** The recorded hosts of a network whose blocker answers the names of Apple's push service with an address of nowhere. */
export const hiddenPush = lines(
  healthyHosts.map((line) =>
    String(line['host']).endsWith('push.apple.com')
      ? {
          host: line['host'],
          port: line['port'],
          addresses: ['0.0.0.0'],
          stage: 'tcp',
          error: 'ECONNREFUSED',
          issuers: [],
          ms: 2,
        }
      : line,
  ),
);

const services = ['App Store', 'Apple Account', 'FaceTime', 'iCloud Account & Sign In', 'iMessage'];

/** The status page of Apple with these events at iMessage; times in milliseconds since 1970. */
const statusPage = (events: readonly Line[]): string =>
  JSON.stringify({
    drpost: false,
    drMessage: null,
    services: services.map((serviceName) => ({
      serviceName,
      redirectUrl: null,
      events: serviceName === 'iMessage' ? events : [],
    })),
  });

/** The status page while iMessage has an outage since 8:10. */
export const outagePage = statusPage([
  {
    messageId: '2000009001',
    statusType: 'Outage',
    eventStatus: 'ongoing',
    usersAffected: 'Some users are affected',
    message: 'Users may be unable to use this service.',
    datePosted: '11/20/2026 00:20 PST',
    startDate: '11/20/2026 00:10 PST',
    endDate: null,
    epochStartDate: Date.parse('2026-11-20T08:10:00Z'),
    epochEndDate: null,
    affectedServices: null,
  },
]);

const seconds = (iso: string): number => Date.parse(iso) / 1000;

/** What `sysctl` prints for the last start and the last sleep. */
export const times = (booted: string, slept: string, woke: string): string =>
  [
    `kern.boottime: { sec = ${seconds(booted)}, usec = 979990 }`,
    `kern.sleeptime: { sec = ${seconds(slept)}, usec = 960410 }`,
    `kern.waketime: { sec = ${seconds(woke)}, usec = 345781 }`,
    '',
  ].join('\n');

/** What a Mac with nothing wrong prints. Samples change what differs. */
export const healthyRaw: Raw = {
  sw_vers: 'ProductName:\t\tmacOS\nProductVersion:\t\t26.6.1\nBuildVersion:\t\t25G83\n',
  'sysctl-boottime': times('2026-11-17T08:00:00Z', '2026-11-19T22:30:00Z', '2026-11-20T07:05:00Z'),
  sntp: '+0.011643 +/- 0.004514 time.apple.com 17.253.38.43\n',
  'apple-system-status': statusPage([]),
  'captive-portal': '<HTML><HEAD><TITLE>Success</TITLE></HEAD><BODY>Success</BODY></HTML>\n',
  'apple-hosts': lines(healthyHosts),
  'defaults-madrid': syncedAt('2026-11-20T09:00:00Z'),
  'defaults-ichat': keptFor(0),
};

/** A history as a Mac keeps it whose Messages in iCloud is on and well, as the settings above say, with some pictures. */
export const synced = { icloud: { uploaded: true }, attachments: { fine: 30 } } as const satisfies Partial<Recipe>;
