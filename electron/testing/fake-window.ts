import { EventEmitter } from 'node:events';
import type { BrowserWindow, BrowserWindowConstructorOptions, UtilityProcess, WebContents } from 'electron';

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

/** The inside of a window: its events, and the handler it was given for new windows. */
function fakeContents() {
  const openHandlers: OpenHandler[] = [];
  const methods = {
    setWindowOpenHandler: (handler: OpenHandler) => void openHandlers.push(handler),
    getURL: () => 'app://bundle/index.html',
  } satisfies Pick<WebContents, 'setWindowOpenHandler' | 'getURL'>;
  return Object.assign(new EventEmitter(), methods, { openHandlers });
}

/** A window that notes what it is told. A test may move `bounds` before it lets the window restore its state. */
export function fakeWindow(options: BrowserWindowConstructorOptions) {
  const told: string[] = [];
  const bounds = { x: 0, y: 25, width: 1080, height: 760 };
  const note = (what: string) => (): void => void told.push(what);
  const methods = {
    loadURL: async (url: string) => void told.push(`load ${url}`),
    show: note('show'),
    focus: note('focus'),
    restore: note('restore'),
    center: note('center'),
    isMinimized: () => false,
    getBounds: () => bounds,
    setBackgroundColor: (color: string) => void told.push(`ground ${color}`),
  } satisfies Pick<
    BrowserWindow,
    'loadURL' | 'show' | 'focus' | 'restore' | 'center' | 'isMinimized' | 'getBounds' | 'setBackgroundColor'
  >;
  return Object.assign(new EventEmitter(), methods, { told, bounds, options, webContents: fakeContents() });
}

/** A utility process: what was posted to it and how often it was asked to end. It has no `pid` until it has started. */
export function fakeChild(path: string, options: unknown) {
  const posted: unknown[] = [];
  const ends: string[] = [];
  const methods = {
    postMessage: (message: unknown) => void posted.push(message),
    kill: () => ends.push('SIGTERM') > 0,
  } satisfies Pick<UtilityProcess, 'postMessage' | 'kill'>;
  const pid: number | undefined = undefined;
  return Object.assign(new EventEmitter(), methods, { path, options, posted, ends, pid: pid as number | undefined });
}
