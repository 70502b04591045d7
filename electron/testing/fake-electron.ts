import type {
  App,
  BrowserWindow,
  BrowserWindowConstructorOptions,
  ContextBridge,
  IpcMain,
  IpcMainInvokeEvent,
  IpcRenderer,
  MenuItemConstructorOptions,
  Protocol,
  Session,
  Shell,
  UtilityProcess,
  WebContents,
  WebRequest,
} from 'electron';

type Listener = (...args: never[]) => unknown;

/** A thing with events, as plain as can be: listeners by name, and a way to set them off. */
function emitter() {
  const listeners = new Map<string, Listener[]>();
  const on = (event: string, listener: Listener): void => {
    listeners.set(event, [...(listeners.get(event) ?? []), listener]);
  };
  const off = (event: string, listener: Listener): void => {
    listeners.set(
      event,
      (listeners.get(event) ?? []).filter((each) => each !== listener),
    );
  };
  const emit = (event: string, ...args: unknown[]): void => {
    for (const listener of listeners.get(event) ?? []) listener(...(args as never[]));
  };
  return { on, once: on, off, emit };
}

/** The child of a utility process: what was posted to it, and how it was ended. */
export function fakeChild() {
  const posted: unknown[] = [];
  const events = emitter();
  const child = {
    ...events,
    pid: 4711,
    killed: 0,
    postMessage: (message: unknown) => void posted.push(message),
    kill: () => {
      child.killed += 1;
      return true;
    },
  };
  child satisfies Pick<UtilityProcess, 'pid' | 'postMessage' | 'kill'>;
  return { child, posted };
}

/**
 * Stands in for Electron where there is none: records what it is told and lets a test play the other side. Each part is
 * tied to Electron's own types, so a name or shape that Electron does not have does not compile. It proves that we ask
 * for the right things, not that Chromium does them.
 */
export function fakeElectron({ lock = true }: { readonly lock?: boolean } = {}) {
  const told: string[] = [];
  const handlers = new Map<string, Parameters<IpcMain['handle']>[1]>();
  const schemes = new Map<string, Parameters<Protocol['handle']>[1]>();
  const declared: Parameters<Protocol['registerSchemesAsPrivileged']>[0] = [];
  const windows: ReturnType<typeof makeWindow>[] = [];
  const menus: MenuItemConstructorOptions[][] = [];
  const opened: string[] = [];
  const bridge = new Map<string, unknown>();
  const invoked: unknown[][] = [];
  const children: { readonly path: string; readonly options: unknown; readonly fake: ReturnType<typeof fakeChild> }[] =
    [];
  const rules: {
    check?: Parameters<Session['setPermissionCheckHandler']>[0];
    request?: Parameters<Session['setPermissionRequestHandler']>[0];
    device?: Parameters<Session['setDevicePermissionHandler']>[0];
    network?: (details: { url: string }, reply: (response: { cancel?: boolean }) => void) => void;
  } = {};

  function makeContents() {
    const contents = {
      ...emitter(),
      openHandler: undefined as Parameters<WebContents['setWindowOpenHandler']>[0] | undefined,
      setWindowOpenHandler: (handler: Parameters<WebContents['setWindowOpenHandler']>[0]) => {
        contents.openHandler = handler;
      },
      getURL: () => 'app://bundle/index.html',
    };
    return contents satisfies Pick<WebContents, 'setWindowOpenHandler' | 'getURL'>;
  }

  function makeWindow(options: BrowserWindowConstructorOptions) {
    const note = (what: string) => () => void told.push(what);
    const made = {
      ...emitter(),
      options,
      webContents: makeContents(),
      bounds: { x: 0, y: 0, width: 1080, height: 760 },
      loaded: [] as string[],
      loadURL: async (url: string) => void made.loaded.push(url),
      show: note('show'),
      focus: note('focus'),
      restore: note('restore'),
      center: note('center'),
      isMinimized: () => false,
      getBounds: () => made.bounds,
      setBackgroundColor: note('setBackgroundColor'),
    };
    return made satisfies Pick<
      BrowserWindow,
      'loadURL' | 'show' | 'focus' | 'restore' | 'center' | 'isMinimized' | 'getBounds' | 'setBackgroundColor'
    >;
  }

  let ready = false;
  const app = {
    ...emitter(),
    isPackaged: false,
    enableSandbox: () => void told.push('enableSandbox'),
    requestSingleInstanceLock: () => lock,
    quit: () => void told.push('quit'),
    exit: () => void told.push('exit'),
    setPath: (name: string) => void told.push(`setPath ${name}`),
    isReady: () => ready,
    whenReady: async () => {
      await Promise.resolve();
      ready = true;
    },
  } satisfies Pick<
    App,
    'enableSandbox' | 'isPackaged' | 'requestSingleInstanceLock' | 'quit' | 'exit' | 'setPath' | 'isReady' | 'whenReady'
  >;

  const defaultSession = {
    protocol: {
      handle: (scheme: string, handler: Parameters<Protocol['handle']>[1]) => void schemes.set(scheme, handler),
    } satisfies Pick<Protocol, 'handle'>,
    setPermissionCheckHandler: (handler: typeof rules.check) => void Object.assign(rules, { check: handler }),
    setPermissionRequestHandler: (handler: typeof rules.request) => void Object.assign(rules, { request: handler }),
    setDevicePermissionHandler: (handler: typeof rules.device) => void Object.assign(rules, { device: handler }),
    webRequest: {
      onBeforeRequest: (handler: unknown) => void Object.assign(rules, { network: handler }),
    } satisfies Pick<WebRequest, 'onBeforeRequest'>,
  };

  // Called with `new`, so it cannot be an arrow function.
  function newWindow(options: BrowserWindowConstructorOptions) {
    const made = makeWindow(options);
    windows.push(made);
    app.emit('web-contents-created', {}, made.webContents);
    return made;
  }

  const module = {
    app,
    BrowserWindow: newWindow,
    contextBridge: {
      exposeInMainWorld: (name: string, api: unknown) => void bridge.set(name, api),
    } satisfies Pick<ContextBridge, 'exposeInMainWorld'>,
    dialog: { showErrorBox: () => void told.push('showErrorBox') },
    ipcMain: {
      handle: (channel: string, handler: Parameters<IpcMain['handle']>[1]) => void handlers.set(channel, handler),
    } satisfies Pick<IpcMain, 'handle'>,
    ipcRenderer: {
      invoke: async (...args: unknown[]) => void invoked.push(args),
    } satisfies Pick<IpcRenderer, 'invoke'>,
    Menu: {
      buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (menu: MenuItemConstructorOptions[]) => void menus.push(menu),
    },
    nativeTheme: { ...emitter(), shouldUseDarkColors: false },
    protocol: {
      registerSchemesAsPrivileged: (schemes: typeof declared) => void declared.push(...schemes),
    } satisfies Pick<Protocol, 'registerSchemesAsPrivileged'>,
    screen: { getDisplayMatching: () => ({ workArea: { x: 0, y: 25, width: 1440, height: 875 } }) },
    session: { defaultSession },
    shell: { openExternal: async (url: string) => void opened.push(url) } satisfies Pick<Shell, 'openExternal'>,
    utilityProcess: {
      fork: (path: string, _args: string[], options: unknown) => {
        const fake = fakeChild();
        children.push({ path, options, fake });
        return fake.child;
      },
    },
  };

  /** Calls as a page would: from `frame`, or from nowhere. */
  const call = (frame: unknown, name: unknown, raw: unknown): unknown =>
    handlers.get('call')?.({ senderFrame: frame } as IpcMainInvokeEvent, name, raw);

  return { module, told, handlers, schemes, declared, windows, menus, opened, bridge, invoked, children, rules, call };
}

/** The top frame of our own page. */
export const ourFrame = { url: 'app://bundle/index.html', parent: null };
