import { shell } from 'electron';

/** Opens a link of our own closed list through the system. It fails when no program takes the link. */
export async function openLink(url: string): Promise<'done' | 'failed' | 'not_supported'> {
  if (process.platform !== 'darwin') return 'not_supported';
  try {
    await shell.openExternal(url);
    return 'done';
  } catch {
    return 'failed';
  }
}
