import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ourFrame } from './testing/fake-electron.ts';

const fake = await vi.hoisted(async () => (await import('./testing/fake-electron.ts')).fakeElectron());
vi.mock('electron', () => fake.module);

const profile = join(mkdtempSync(join(tmpdir(), 'undelivered-main-')), 'profile');

beforeAll(async () => {
  vi.stubEnv('UNDELIVERED_PROFILE', profile);
  await import('./main.ts');
  await vi.waitFor(() => expect(fake.windows).toHaveLength(1));
});
afterAll(() => rmSync(join(profile, '..'), { recursive: true }));

/** The only window, once the app has started. */
const window = () => {
  const [first] = fake.windows;
  if (first === undefined) throw new Error('No window was opened.');
  return first;
};

/** An event whose default can be prevented, as Electron hands it over. */
const event = (more: object) => {
  const made = { ...more, prevented: false, preventDefault: () => Object.assign(made, { prevented: true }) };
  return made;
};

describe('starting', () => {
  test('does before Electron is ready what can only be done then', () => {
    const before = fake.told.slice(0, fake.told.indexOf('ready'));
    expect(before).toEqual(['setPath userData', 'enableSandbox', 'declare']);
    expect(fake.declared).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });

  test('opens one window on our own page, with the bridge and without what it does not need', () => {
    const { options, told } = window();
    expect(told).toContain('load app://bundle/index.html');
    expect(options.webPreferences?.preload).toMatch(/^\/.*\/preload\.cjs$/);
    expect(options.webPreferences).toMatchObject({ spellcheck: false });
    for (const risky of ['sandbox', 'contextIsolation', 'nodeIntegration', 'webSecurity', 'webviewTag', 'partition']) {
      expect(options.webPreferences).not.toHaveProperty(risky);
    }
    expect(options).toMatchObject({ name: 'main', windowStatePersistence: { displayMode: false }, show: false });
  });

  test('shows the window when it has something to show, and brings back one that lies out of sight', () => {
    const { told, bounds } = window();
    expect(told).not.toContain('show');
    window().emit('ready-to-show');
    expect(told).toContain('show');
    Object.assign(bounds, { x: 5000 });
    window().emit('persisted-state-restored');
    expect(told).toContain('center');
  });

  test('a second start brings the window to the front instead of opening another', () => {
    fake.module.app.emit('second-instance');
    fake.module.app.emit('activate');
    expect(fake.windows).toHaveLength(1);
    expect(window().told.filter((each) => each === 'focus')).toHaveLength(2);
  });

  test('has a menu with the keys to copy, to quit and to zoom', () => {
    const roles = JSON.stringify(fake.menus);
    for (const role of ['fileMenu', 'editMenu', 'windowMenu', 'zoomIn', 'zoomOut', 'resetZoom']) {
      expect(roles).toContain(`"${role}"`);
    }
  });
});

describe('the page', () => {
  test('cannot open windows, leave our address, be redirected or embed others', () => {
    const { webContents } = window();
    expect(webContents.openHandlers.map((handler) => handler({ url: 'https://apple.com' } as never))).toEqual([
      { action: 'deny' },
    ]);
    const go = (name: string, url: string): boolean => {
      const details = event({ url });
      webContents.emit(name, details);
      return details.prevented;
    };
    expect(go('will-frame-navigate', 'app://bundle/index.html')).toBe(false);
    for (const url of [
      'https://apple.com/',
      'app://bundle.evil/',
      'app://other/',
      'file:///etc/passwd',
      'data:text/html,x',
    ]) {
      expect([url, go('will-frame-navigate', url)]).toEqual([url, true]);
    }
    expect(go('will-redirect', 'app://bundle/index.html')).toBe(true);
    expect(go('will-attach-webview', '')).toBe(true);
  });

  test('gets no permission but to copy, and no device', () => {
    const asked = (permission: string, url = 'app://bundle/index.html'): boolean => {
      let granted = true;
      const contents = { getURL: () => url };
      fake.rules.request?.(
        contents as never,
        permission as never,
        (answer) => {
          granted = answer;
        },
        {} as never,
      );
      return granted;
    };
    const checked = (permission: string) => fake.rules.check?.(null, permission as never, '', {} as never);
    expect([asked('clipboard-sanitized-write'), checked('clipboard-sanitized-write')]).toEqual([true, true]);
    expect(asked('clipboard-sanitized-write', 'https://apple.com/')).toBe(false);
    for (const permission of [
      'media',
      'display-capture',
      'geolocation',
      'notifications',
      'openExternal',
      'clipboard-read',
    ]) {
      expect([permission, asked(permission), checked(permission)]).toEqual([permission, false, false]);
    }
    expect(fake.rules.device?.({} as never)).toBe(false);
  });

  test('reaches nothing but itself', () => {
    const cancelled = (url: string): boolean | undefined => {
      let cancel: boolean | undefined;
      fake.rules.network?.({ url }, (response) => {
        cancel = response.cancel;
      });
      return cancel;
    };
    expect(cancelled('app://bundle/assets/main.js')).toBe(false);
    for (const url of [
      'https://apple.com/',
      'http://127.0.0.1/',
      'ws://x/',
      'file:///etc/passwd',
      'app://bundle.evil/',
    ]) {
      expect([url, cancelled(url)]).toEqual([url, true]);
    }
  });
});

describe('our own scheme', () => {
  const get = async (url: string, method = 'GET'): Promise<number | undefined> =>
    (await fake.schemes.get('app')?.(new Request(url, { method })))?.status;

  test.each([
    'app://bundle/..%2fmain.ts',
    'app://bundle/%2e%2e%2fmain.ts',
    'app://bundle/%2e%2e/package.json',
    'app://bundle/..%2f..%2fpackage.json',
    'app://bundle/index.html%00.js',
    'app://bundle/%ff',
    'app://bundle/nowhere/deep',
    'app://bundle/tsconfig.json.map',
  ])('does not give %s', async (url) => {
    expect(await get(url)).toBe(404);
  });

  test('answers only for our host and only to reading', async () => {
    expect(await get('app://other/index.html')).toBe(403);
    expect(await get('app://bundle.evil/index.html')).toBe(403);
    expect(await get('app://bundle/index.html', 'POST')).toBe(403);
  });

  test('gives the page with its policy on the response itself', async () => {
    // Unbundled, the folder beside this one is that of the page's sources, which has an index of its own.
    const response = await fake.schemes.get('app')?.(new Request('app://bundle/'));
    expect(response?.status).toBe(200);
    expect(response?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response?.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response?.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });
});

describe('a call', () => {
  test('from our page is answered by the services', async () => {
    expect(await fake.call(ourFrame, 'hello', {})).toMatchObject({ ok: true, value: { app: { name: 'undelivered' } } });
  });

  test.each([
    ['a foreign page', { url: 'https://apple.com/', parent: null }],
    ['a page with a similar name', { url: 'app://bundle.evil/index.html', parent: null }],
    ['a frame inside our page', { url: 'app://bundle/index.html', parent: ourFrame }],
    ['a frame that has gone', null],
  ])('from %s is refused', async (_who, frame) => {
    expect(await fake.call(frame, 'hello', {})).toMatchObject({ ok: false, reason: 'declined' });
  });

  test('goes over the bridge as name and input, and nothing else of Electron does', async () => {
    await import('./preload.ts');
    expect([...fake.bridge.keys()]).toEqual(['api']);
    const api = fake.bridge.get('api') ?? {};
    expect(Object.keys(api)).toEqual(['call']);
    await api['call']?.('hello', {});
    expect(fake.invoked).toEqual([['call', 'hello', {}]]);
  });
});

test('ends with its last window, but stays in the Dock on a Mac', () => {
  fake.module.app.emit('window-all-closed');
  expect(fake.told.includes('quit')).toBe(process.platform !== 'darwin');
});
