/**
 * Opens the session with the browser host, once, before the first call. The key stands behind the # of the printed
 * address, so it is in no request line and no log; it is traded for a cookie and taken out of the address. `false` means
 * that the address is not complete. The window needs no session.
 */
export async function openSession(): Promise<boolean> {
  if ('api' in window) return true;
  const key = new URLSearchParams(location.hash.slice(1)).get('k');
  if (key !== null) history.replaceState(null, '', location.pathname);
  const reply = await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key }),
  }).catch(() => null);
  return reply?.ok ?? false;
}
