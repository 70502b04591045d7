import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';

let open: BrowserWindow | undefined;

/** Brings the window to the front and makes it first if there is none. Called early, it waits for its next call. */
export function showWindow(): void {
  if (!app.isReady()) return;
  if (open === undefined) {
    open = makeWindow();
    return;
  }
  if (open.isMinimized()) open.restore();
  open.show();
  open.focus();
}

function makeWindow(): BrowserWindow {
  const made = new BrowserWindow({
    name: 'main',
    windowStatePersistence: { displayMode: false },
    width: 1080,
    height: 760,
    minWidth: 720,
    minHeight: 560,
    show: false,
    backgroundColor: ground(),
    titleBarStyle: 'hiddenInset',
    trafficLightPosition: { x: 20, y: 20 },
    webPreferences: {
      preload: join(import.meta.dirname, 'preload.cjs'),
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  const repaint = (): void => made.setBackgroundColor(ground());
  // The signal to show may be late or never come; a window that stays hidden would look like a crash.
  const late = setTimeout(() => made.show(), 3000);
  nativeTheme.on('updated', repaint);
  made.once('persisted-state-restored', () => bringOntoScreen(made));
  made.once('ready-to-show', () => {
    clearTimeout(late);
    made.show();
  });
  made.once('closed', () => {
    clearTimeout(late);
    nativeTheme.off('updated', repaint);
    open = undefined;
  });
  made.webContents.on('preload-error', (_event, _path, error) => console.error('The bridge did not load:', error));
  // A page that cannot be loaded leaves an empty window, which says nothing by itself.
  made.loadURL('app://bundle/index.html').catch((error: unknown) => console.error('The page did not load:', error));
  return made;
}

/** The ground colour of the page, so that opening the window does not flash white. */
const ground = (): string => (nativeTheme.shouldUseDarkColors ? '#1c1d20' : '#f4f5f7');

/** A display may have been unplugged since: a window out of sight goes back to the middle. */
function bringOntoScreen(made: BrowserWindow): void {
  const bounds = made.getBounds();
  const { workArea } = screen.getDisplayMatching(bounds);
  const seen =
    bounds.x < workArea.x + workArea.width &&
    bounds.x + bounds.width > workArea.x &&
    bounds.y >= workArea.y &&
    bounds.y < workArea.y + workArea.height;
  if (!seen) made.center();
}
