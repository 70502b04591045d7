import { EventEmitter } from 'node:events';
import type {
  App,
  BrowserWindowConstructorOptions,
  ContextBridge,
  Dialog,
  IpcMain,
  IpcMainInvokeEvent,
  IpcRenderer,
  MenuItemConstructorOptions,
  Protocol,
  Session,
  Shell,
} from 'electron';
import { fakeChild, fakeWindow } from './fake-window.ts';

type Serve = Parameters<Protocol['handle']>[1];
type Answer = Parameters<IpcMain['handle']>[1];
type Request = (details: { readonly url: string }, reply: (response: { cancel?: boolean }) => void) => void;

/**
 * Stands in for Electron where there is none: records what it is told and lets a test play the other side. Each part is
 * tied to Electron's own types, so a name or shape that Electron does not have does not compile. It proves that we ask
 * for the right things, not that Chromium does them.
 */
export function fakeElectron({ lock = true }: { readonly lock?: boolean } = {}) {
  const told: string[] = [];
  const declared: Parameters<Protocol['registerSchemesAsPrivileged']>[0] = [];
  const answers = new Map<string, Answer>();
  const schemes = new Map<string, Serve>();
  const windows: ReturnType<typeof fakeWindow>[] = [];
  const children: ReturnType<typeof fakeChild>[] = [];
  const menus: MenuItemConstructorOptions[][] = [];
  const opened: string[] = [];
  const bridge = new Map<string, { readonly [name: string]: (...args: unknown[]) => unknown }>();
  const invoked: unknown[][] = [];
  const rules: {
    check?: Parameters<Session['setPermissionCheckHandler']>[0];
    request?: Parameters<Session['setPermissionRequestHandler']>[0];
    device?: Parameters<Session['setDevicePermissionHandler']>[0];
    network?: Request;
  } = {};
  let ready = false;

  const app = Object.assign(new EventEmitter(), {
    isPackaged: false,
    enableSandbox: () => void told.push('enableSandbox'),
    requestSingleInstanceLock: () => lock,
    quit: () => void told.push('quit'),
    exit: () => void told.push('exit'),
    setPath: (name: string) => void told.push(`setPath ${name}`),
    isReady: () => ready,
    whenReady: async () => {
      await new Promise(setImmediate);
      ready = true;
      told.push('ready');
    },
  } satisfies Partial<App>);

  const defaultSession = {
    protocol: { handle: (scheme: string, serve: Serve) => void schemes.set(scheme, serve) } satisfies Partial<Protocol>,
    setPermissionCheckHandler: (rule: typeof rules.check) => void Object.assign(rules, { check: rule }),
    setPermissionRequestHandler: (rule: typeof rules.request) => void Object.assign(rules, { request: rule }),
    setDevicePermissionHandler: (rule: typeof rules.device) => void Object.assign(rules, { device: rule }),
    webRequest: { onBeforeRequest: (rule: Request) => void Object.assign(rules, { network: rule }) },
  } satisfies { [P in 'protocol' | 'webRequest']: object } & Omit<Partial<Session>, 'protocol' | 'webRequest'>;

  // Called with `new`, so it cannot be an arrow function.
  function newWindow(options: BrowserWindowConstructorOptions) {
    const made = fakeWindow(options);
    windows.push(made);
    app.emit('web-contents-created', {}, made.webContents);
    return made;
  }

  const nativeTheme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false });
  const module = {
    app,
    BrowserWindow: newWindow,
    contextBridge: {
      exposeInMainWorld: (name, api) => void bridge.set(name, api),
    } satisfies Partial<ContextBridge>,
    dialog: { showErrorBox: () => void told.push('showErrorBox') } satisfies Partial<Dialog>,
    ipcMain: {
      handle: (channel: string, answer: Answer) => void answers.set(channel, answer),
    } satisfies Partial<IpcMain>,
    ipcRenderer: { invoke: async (...args: unknown[]) => void invoked.push(args) } satisfies Partial<IpcRenderer>,
    Menu: {
      buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (menu: MenuItemConstructorOptions[]) => void menus.push(menu),
    },
    nativeTheme,
    protocol: {
      registerSchemesAsPrivileged: (schemes) => {
        declared.push(...schemes);
        told.push('declare');
      },
    } satisfies Partial<Protocol>,
    screen: { getDisplayMatching: () => ({ workArea: { x: 0, y: 25, width: 1440, height: 875 } }) },
    session: { defaultSession },
    shell: { openExternal: async (url: string) => void opened.push(url) } satisfies Partial<Shell>,
    utilityProcess: {
      fork: (path: string, _args: readonly string[], options: unknown) => {
        const child = fakeChild(path, options);
        children.push(child);
        return child;
      },
    },
  };

  /** Calls as a page would: from `frame`, or from nowhere. */
  const call = (frame: unknown, name: unknown, raw: unknown): unknown =>
    answers.get('call')?.({ senderFrame: frame } as IpcMainInvokeEvent, name, raw);

  return { module, told, declared, schemes, windows, children, menus, opened, bridge, invoked, rules, call };
}

/** The top frame of our own page. */
export const ourFrame = { url: 'app://bundle/index.html', parent: null };
