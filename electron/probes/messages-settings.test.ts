import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepDays, readSettings, syncSettings } from './messages-settings.ts';
import { topLevelOf } from './plist.ts';

// No real output of these two calls was to be had: the samples are made up, true to the form of `defaults export`.

const at = Date.parse('2026-11-20T10:00:00Z');
const wanted = [
  'CloudKitSyncingEnabled',
  'CloudKitSyncDate',
  'CloudKitLastDownloadProgress',
  'IMCloudKitSyncPaused',
  'CKMOCAccountsMatch',
  'KeepMessageForDays',
];
const folder = (probe: string) => join(import.meta.dirname, 'samples', probe);
const sample = (probe: string, name: string) => readFileSync(join(folder(probe), `${name}.txt`), 'utf8');
const valuesOf = (stdout: string) => {
  const read = readSettings({ stdout, stderr: '', code: 0 }, wanted);
  if (!read.ok) throw new Error(read.detail);
  return read.value;
};
const sync = (name: string) => syncSettings(valuesOf(sample('defaults-madrid', name)), at);

const nothing = { on: null, paused: null, accountsMatch: null, lastSync: null, firstDownload: null };

describe('the settings of Messages in iCloud', () => {
  it.each([
    [
      'sync-on',
      { on: true, paused: false, accountsMatch: true, lastSync: '2026-11-20T09:02:11.000Z', firstDownload: 1 },
    ],
    [
      'sync-paused-as-integers',
      {
        on: true,
        paused: true,
        accountsMatch: false,
        lastSync: '2026-11-19T17:02:11.500Z',
        firstDownload: 0.40000000596046448,
      },
    ],
    ['sync-never-used', { ...nothing, on: false }],
    ['empty', nothing],
    ['odd-types', nothing],
  ])('%s', (name, expected) => expect(sync(name)).toEqual(expected));

  it('keeps nothing but the known settings', () => {
    const kept = valuesOf(sample('defaults-madrid', 'sync-on'));
    expect([...kept.keys()].every((key) => wanted.includes(key))).toBe(true);
    expect(JSON.stringify([...kept])).not.toMatch(/example|5555550100|chips/);
  });

  it('a time of sync ahead of this Mac’s clock by more than a day is not believed', () => {
    const dated = (iso: string) => sample('defaults-madrid', 'sync-on').replace('2026-11-20T09:02:11Z', iso);
    expect(syncSettings(valuesOf(dated('2026-11-21T09:00:00Z')), at).lastSync).toBe('2026-11-21T09:00:00.000Z');
    expect(syncSettings(valuesOf(dated('2026-11-22T09:00:00Z')), at).lastSync).toBe(null);
    expect(syncSettings(valuesOf(dated('2026-13-45T09:00:00Z')), at).lastSync).toBe(null);
  });
});

describe('how long messages are kept', () => {
  it('in days, and null for ever', () => {
    expect(keepDays(valuesOf(sample('defaults-ichat', 'keeps-a-year')))).toBe(365);
    expect(keepDays(valuesOf(sample('defaults-ichat', 'keeps-for-ever')))).toBe(null);
    expect(keepDays(valuesOf(sample('defaults-madrid', 'empty')))).toBe(null);
  });
});

describe('what is no settings file', () => {
  it('has a reason', () => {
    const read = (stdout: string, stderr = '') => readSettings({ stdout, stderr, code: 1 }, wanted);
    expect(read('', 'Domain com.apple.iChat does not exist\n')).toMatchObject({ ok: false, reason: 'not_found' });
    for (const text of ['', 'bplist00\u0000\u0001', '<html></html>', '{ CloudKitSyncingEnabled = 1; }'])
      expect(read(text), text).toMatchObject({ ok: false, reason: 'unreadable' });
  });

  it('is one whose form is broken anywhere', () => {
    const [before, after] = sample('defaults-madrid', 'empty').split('<dict/>');
    const inside = (lines: string) => topLevelOf(`${before}<dict>${lines}</dict>${after}`, wanted);
    const on = '<key>CloudKitSyncingEnabled</key><true/>';
    expect(inside(on)?.size).toBe(1);
    for (const lines of [
      `${on}${on}`,
      '<key>CloudKitSyncingEnabled</key>',
      '<true/>',
      '<key>CloudKitSyncingEnabled</key><key>x</key><true/>',
      `${on}<integer>1</integer>`,
      `${on}stray`,
      `${on}</dict>`,
      `${on}<key>a</key><array>`,
      `${on}<key>a</key><dict></array>`,
      `${on}<key>a</key><integer>1</real>`,
      `${on}<key>a</key><object>1</object>`,
      `${on}<key>a</key>${'<array>'.repeat(100)}${'</array>'.repeat(100)}`,
    ])
      expect(inside(lines), lines).toBe(null);
    expect(topLevelOf(`${before}<dict>${on}</dict>${after}${before}<dict/>${after}`, wanted)).toBe(null);
  });
});

/** A small generator with a fixed seed, so that a failure can be had again. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
}

describe('mutated settings', () => {
  const texts = ['defaults-madrid', 'defaults-ichat'].flatMap((probe) =>
    readdirSync(folder(probe)).map((name) => readFileSync(join(folder(probe), name), 'utf8')),
  );

  it('never throw, and a cut file says nothing at all', () => {
    for (const text of texts)
      for (let cut = 0; cut < text.trimEnd().length; cut += 1) {
        expect(topLevelOf(text.slice(0, cut), wanted), text.slice(0, cut)).toBe(null);
        if (cut > 0) expect(topLevelOf(text.slice(cut), wanted)).toBe(null);
      }
  });

  it('never say what the whole file does not say somewhere', () => {
    const roll = chance(11);
    let read = 0;
    for (const text of texts) {
      const lines = text.split('\n');
      for (let round = 0; round < 2_000; round += 1) {
        const [one, other] = [roll(lines.length), roll(lines.length)];
        const junk = String.fromCharCode(roll(65_536));
        const mutated = [
          [...lines.slice(0, one), ...lines.slice(Math.min(one, other))],
          lines.toSpliced(one, 1, lines[other] ?? ''),
          lines.toSpliced(one, 1, lines[other] ?? '').toSpliced(other, 1, lines[one] ?? ''),
          lines.toSpliced(one, 0, junk.repeat(1 + roll(40))),
          lines.toSpliced(one, 1, (lines[one] ?? '').replace(/[<>/]/, junk)),
          lines.toSorted(() => roll(3) - 1),
          [...lines, ...lines],
        ][round % 7];
        const values = topLevelOf(mutated?.join('\n') ?? '', wanted);
        if (values === null) continue;
        read += 1;
        for (const { kind, text: value } of values.values())
          expect(text).toContain(value === '' ? `<${kind}` : `<${kind}>${value}</${kind}>`);
      }
    }
    // Some mutations leave the form whole; were it none or all, this would prove nothing.
    expect(read).toBeGreaterThan(100);
    expect(read).toBeLessThan(texts.length * 1_000);
  });

  it('take no time, however large', () => {
    const whole = sample('defaults-madrid', 'sync-on');
    const before = performance.now();
    for (const flood of [
      '<dict>'.repeat(3_000_000),
      '<key>'.repeat(4_000_000),
      ' '.repeat(20_000_000),
      '\u0000'.repeat(20_000_000),
      `${whole.slice(0, 300)}${'<key>a</key>'.repeat(300_000)}`,
      `${whole.slice(0, 300)}${' '.repeat(3_900_000)}`,
      `${whole.slice(0, 300)}<string>${'a'.repeat(3_900_000)}`,
      `<?xml${' '.repeat(3_900_000)}`,
      `<?xml?>${' '.repeat(3_900_000)}`,
    ])
      expect(topLevelOf(flood, wanted)).toBe(null);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
