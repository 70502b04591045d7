import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { answer } from '../shared/contract.ts';
import { areas } from '../shared/facts/index.ts';
import { healthy } from '../shared/samples/healthy.ts';
import { samples } from '../shared/samples/index.ts';
import type { HostParts } from './host-parts.ts';
import { forkWorker } from './reader/fork-worker.ts';
import { sampleStore } from './samples/sample-store.ts';
import { createServices } from './services.ts';

const opened: string[] = [];
const parts: HostParts = {
  isMac: false,
  home: '/home/somebody',
  sample: null,
  startWorker: forkWorker(new URL('./reader.ts', import.meta.url)),
  open: async (url) => {
    opened.push(url);
    return 'done';
  },
};
const services = createServices(parts);

describe('the services', () => {
  it('offer the samples and say that this is no Mac', async () => {
    expect(await services.hello({})).toMatchObject({ isMac: false, samples: samples.map(({ id }) => ({ id })) });
  });

  it.each(samples.map(({ id }) => id))('read every area of %s through the one door', async (sample) => {
    const begun = await services.begin({ sample });
    expect(begun.source).toBe(`sample:${sample}`);
    for (const area of areas) {
      const reply = await answer(services, 'read', { run: begun.run, area, after: [] });
      expect(reply.ok, area).toBe(true);
      if (sample !== 'no-permission' || area !== 'messages') expect(reply).toMatchObject({ value: { ok: true } });
    }
    expect(await services.permission({ run: begun.run })).toBe(sample === 'no-permission' ? 'missing' : 'not-needed');
  });

  it('show the repaired clock after the fix was done', async () => {
    const { run } = await services.begin({ sample: 'clock-slow' });
    const before = await services.read({ run, area: 'clock', after: [] });
    const after = await services.read({ run, area: 'clock', after: ['fix-clock'] });
    expect(before).toMatchObject({ facts: { offsetSeconds: 421.171773 } });
    expect(after).toMatchObject({ facts: { offsetSeconds: 0.011643 } });
  });

  it('touch nothing outside for a sample', async () => {
    const { run } = await services.begin({ sample: 'healthy' });
    await Promise.all(areas.map((area) => services.read({ run, area, after: [] })));
    expect(await services.privacy({ run })).toEqual({ files: [], commands: [], hosts: [] });
  });

  it('say what needs a Mac where there is none', async () => {
    const { run } = await services.begin({ sample: null });
    expect(await services.read({ run, area: 'system', after: [] })).toMatchObject({
      ok: false,
      reason: 'not_supported',
    });
    expect(await services.read({ run, area: 'messages', after: [] })).toMatchObject({
      ok: false,
      reason: 'not_supported',
    });
  });

  it('stop what still reads, and answer for a check-up that is over', async () => {
    const { run } = await services.begin({ sample: 'healthy' });
    const reading = services.read({ run, area: 'messages', after: [] });
    await services.stop({ run });
    expect(await reading).toMatchObject({ ok: false, reason: 'cancelled' });
    expect(await services.read({ run: 'nobody', area: 'clock', after: [] })).toMatchObject({
      ok: false,
      reason: 'not_found',
    });
  });

  it('never take an unknown sample for this Mac', async () => {
    expect(await answer(services, 'begin', { sample: 'no-such-mac' })).toMatchObject({ ok: false });
  });

  it('watch for new messages on a Mac until they are told to stop, and say so for anything else', async () => {
    const home = mkdtempSync(join(tmpdir(), 'undelivered-home-'));
    const folder = join(home, 'Library', 'Messages');
    mkdirSync(folder, { recursive: true });
    const store = sampleStore(healthy);
    copyFileSync(store.path() ?? '', join(folder, 'chat.db'));
    store.close();
    const mac = createServices({ ...parts, isMac: true, home });
    const { run } = await mac.begin({ sample: null });
    await vi.waitFor(async () => {
      expect(await answer(mac, 'watch', { run, after: 0 })).toMatchObject({
        value: { ok: true, value: { state: 'watching', events: [] } },
      });
    }, 10_000);
    expect((await mac.privacy({ run })).files).toEqual([{ path: '~/Library/Messages/chat.db', reads: 1 }]);
    await mac.stop({ run });
    expect(await mac.watch({ run, after: 0 })).toMatchObject({ ok: false, reason: 'cancelled' });
    rmSync(home, { recursive: true });

    const sample = await services.begin({ sample: 'healthy' });
    expect(await services.watch({ run: sample.run, after: 0 })).toMatchObject({ ok: false, reason: 'not_supported' });
    expect(await services.watch({ run: 'nobody', after: 0 })).toMatchObject({ ok: false, reason: 'not_found' });
  });

  it('open only places of a known fix', async () => {
    expect(await services.press({ fix: 'fix-clock', step: 0 })).toBe('done');
    expect(opened).toEqual([expect.stringMatching(/Date-Time-Settings|preference\.datetime/)]);
    expect(await services.press({ fix: 'format-disk', step: 0 })).toBe('not_supported');
    expect(await services.press({ fix: 'fix-clock', step: 19 })).toBe('not_supported');
    expect(opened).toHaveLength(1);
  });
});
