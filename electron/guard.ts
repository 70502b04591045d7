import type { Session, WebContents, WebFrameMain } from 'electron';

/** Whether an address belongs to our page. The slash ends the host, so nothing can be smuggled in behind it. */
export const ours = (url: string): boolean => url.startsWith('app://bundle/');

/** Whether a call comes from the top frame of our own page; a frame that has gone is `null` and is refused. */
export const fromUs = (frame: WebFrameMain | null): boolean =>
  frame !== null && frame.parent === null && ours(frame.url);

/** Keeps a page where it is: no new windows, no foreign addresses, no redirects, no embedded pages. */
export function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-frame-navigate', (details) => {
    if (!ours(details.url)) details.preventDefault();
  });
  contents.on('will-redirect', (details) => details.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Copying to the clipboard from our own page is the one permission given. */
const allowed = 'clipboard-sanitized-write';
const reachable = /^(app:\/\/bundle\/|devtools:|blob:|data:)/;

/**
 * Takes away what Electron grants by default: every permission (they are checked first and asked for second, so both
 * handlers are needed), every device, and every request to the network.
 */
export function guardSession(session: Session): void {
  session.setPermissionCheckHandler((_contents, permission) => permission === allowed);
  session.setPermissionRequestHandler((contents, permission, reply) =>
    reply(permission === allowed && ours(contents.getURL())),
  );
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, reply) => reply({ cancel: !reachable.test(url) }));
}
