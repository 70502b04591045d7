import type { Services } from '../../shared/contract.ts';

/** Services that only say what they were asked, for tests of what lies in front of them. */
export const fakeServices = {
  hello: async () => ({ app: { name: 'undelivered', version: '0.0.0' }, isMac: false, sample: null, samples: [] }),
  begin: async ({ sample }) => ({
    run: 'r1',
    code: 'AAAA',
    at: '2026-11-01T10:00:00.000Z',
    source: sample ?? 'this-mac',
  }),
  permission: async () => 'not-needed',
  read: async () => ({ ok: false, ms: 1, reason: 'not_supported', detail: 'This can only be seen on a Mac.' }),
  watch: async () => ({ ok: false, reason: 'not_supported', detail: 'This can only be seen on a Mac.' }),
  stop: async () => ({}),
  privacy: async () => {
    throw new Error('a secret path');
  },
  press: async ({ step }) => (step === 0 ? 'done' : 'failed'),
  openPermission: async () => 'not_supported',
} satisfies Services;
