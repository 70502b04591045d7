import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { app, dialog, session } from 'electron';
import { startUtility } from './fork-utility.ts';
import { guardContents, guardSession } from './guard.ts';
import { answerWindow } from './ipc.ts';
import { setMenu } from './menu.ts';
import { openLink } from './open-link.ts';
import { declareScheme, serve } from './serve.ts';
import { createServices } from './services.ts';
import { showWindow } from './window.ts';

const isMac = process.platform === 'darwin';

keepTestsApart();
app.enableSandbox();
declareScheme();
app.on('web-contents-created', (_event, contents) => guardContents(contents));
// No await here: Electron gets ready only after this module has finished.
if (app.requestSingleInstanceLock()) start().catch(giveUp);
else app.quit();

async function start(): Promise<void> {
  app.on('second-instance', showWindow);
  app.on('activate', showWindow);
  app.on('window-all-closed', () => {
    if (!isMac) app.quit();
  });
  await app.whenReady();
  guardSession(session.defaultSession);
  session.defaultSession.protocol.handle('app', serve);
  answerWindow(
    createServices({ isMac, home: homedir(), sample: chosenSample(), startWorker: startUtility, open: openLink }),
  );
  setMenu(isMac);
  showWindow();
}

/** Tests keep their state in a folder per run. The lock belongs to that folder, so it is set first. */
function keepTestsApart(): void {
  const profile = app.isPackaged ? undefined : process.env['UNDELIVERED_PROFILE'];
  if (!profile) return;
  mkdirSync(profile, { recursive: true });
  app.setPath('userData', profile);
}

/** `--sample NAME` of `npm start`; an installed app has no such option. */
function chosenSample(): string | null {
  const at = app.isPackaged ? -1 : process.argv.indexOf('--sample');
  return at < 0 ? null : (process.argv[at + 1] ?? null);
}

function giveUp(error: unknown): void {
  console.error(error);
  dialog.showErrorBox('Undelivered could not start', 'Open it again. If that does not help, install it again.');
  app.exit(1);
}
