import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from './built.ts';
import { writeStub } from './packaging-stub.ts';
import { root } from './sources.ts';

const place = await mkdtemp(join(tmpdir(), 'undelivered-packaging-'));
const [stub, out] = [join(place, 'stub'), join(place, 'out')];

beforeAll(async () => {
  await Promise.all([ensureBuilt(), writeStub(stub)]);
  const cli = join(root, 'node_modules', 'electron-builder', 'cli.js');
  const options = ['--config', 'build/electron-builder.yml', '--mac', 'dir', '--arm64', '--x64', '--publish', 'never'];
  const here = [`-c.electronDist=${stub}`, `-c.directories.output=${out}`, '-c.mac.identity=null'];
  await promisify(execFile)(process.execPath, [cli, ...options, ...here], { cwd: root });
}, 120_000);

afterAll(() => rm(place, { recursive: true, force: true }));

const textOf = (plist: string, key: string): string | undefined =>
  new RegExp(`<key>${key}</key>\\s*<string>([^<]*)</string>`).exec(plist)?.[1];

describe.each([
  { arch: 'arm64', folder: 'mac-arm64' },
  { arch: 'x64', folder: 'mac' },
])('the app for $arch', ({ arch, folder }) => {
  const app = join(out, folder, 'Undelivered.app');
  const archive = join(app, 'Contents', 'Resources', 'app.asar');
  const binary = `/node_modules/better-sqlite3/prebuilds/darwin-${arch}.node`;

  test('holds what runs, and no sources, maps, tests or other binaries', () => {
    const files = listPackage(archive, { isPack: false });
    for (const needed of ['main.js', 'reader.js', 'preload.cjs']) expect(files).toContain(`/dist/electron/${needed}`);
    expect(files).toContain('/dist/renderer/index.html');
    expect(files.filter((file) => file.endsWith('.node'))).toEqual([binary]);
    expect(files.filter((file) => /\.(tsx?|map|c|cc|h)$|\.test\.|^\/(shared|electron|renderer)\//.test(file))).toEqual(
      [],
    );
    const packages = files.filter((file) => /^\/node_modules\/[^/]+$/.test(file));
    expect(packages).toEqual(['/node_modules/better-sqlite3']);
  });

  test('keeps only the binary outside the archive', () => {
    const packed = listPackage(archive, { isPack: true });
    const outside = packed.filter((line) => line.startsWith('unpack') && /\.\w+$/.test(line));
    expect(outside.map((line) => line.replace(/^unpack\s*:\s*/, ''))).toEqual([binary]);
  });

  test('tells macOS who it is and carries the checksum of its archive', async () => {
    const plist = await readFile(join(app, 'Contents', 'Info.plist'), 'utf8');
    expect(textOf(plist, 'CFBundleName')).toBe('Undelivered');
    expect(textOf(plist, 'CFBundleIdentifier')).toBe('app.undelivered.mac');
    expect(textOf(plist, 'LSMinimumSystemVersion')).toBe('13.0');
    expect(textOf(plist, 'LSApplicationCategoryType')).toBe('public.app-category.utilities');
    expect(plist).not.toContain('NSRequiresAquaSystemAppearance');
    expect(plist).toMatch(
      /ElectronAsarIntegrity<\/key>\s*<dict>\s*<key>Resources\/app\.asar<\/key>[\s\S]*<string>[0-9a-f]{64}</,
    );
  });

  test('has the doors of Electron shut that it does not use', async () => {
    const fuses = await getCurrentFuseWire(app);
    const [on, off] = [FuseState.ENABLE, FuseState.DISABLE];
    expect(fuses).toMatchObject({
      [FuseV1Options.RunAsNode]: off,
      [FuseV1Options.EnableCookieEncryption]: off,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
      [FuseV1Options.EnableNodeCliInspectArguments]: off,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
      [FuseV1Options.OnlyLoadAppFromAsar]: on,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
    });
  });
});

test.each(['entitlements.mac.plist', 'entitlements.mac.inherit.plist'])(
  '%s asks for nothing but compiling',
  async (name) => {
    const plist = await readFile(join(root, 'build', name), 'utf8');
    const asked = [...plist.matchAll(/<key>([^<]+)<\/key>\s*<(\w+)\/>/g)].map(([, key, value]) => [key, value]);
    expect(asked).toEqual([['com.apple.security.cs.allow-jit', 'true']]);
  },
);

test('the preload is one file that requires only Electron', async () => {
  const preload = await readFile(join(root, 'dist', 'electron', 'preload.cjs'), 'utf8');
  expect(preload.match(/require\([^)]*\)/g)).toEqual(['require("electron")']);
  expect(preload).not.toMatch(/^\s*(import|export)\b/m);
});
