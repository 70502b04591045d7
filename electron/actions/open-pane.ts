import { release } from 'node:os';
import type { Pane } from '../../shared/knowledge/panes.ts';
import { paneLinks } from './pane-links.ts';

/** How a host opens a link: the window through Electron, the browser host through `/usr/bin/open`. */
export type Open = (url: string) => Promise<'done' | 'failed' | 'not_supported'>;

/** macOS 13, the first with System Settings, is Darwin 22. */
const FIRST_WITH_SETTINGS = 22;

/**
 * Opens one place of the closed table, and never anything a page sent. `darwin` is the version of the kernel, such as
 * "25.1.0"; one that cannot be read is taken for a new one. "done" means that the system took the link, not that the
 * right pane showed.
 */
export function openPane(open: Open, pane: Pane, darwin: string = release()): ReturnType<Open> {
  const { settings, preferences } = paneLinks[pane];
  return open(Number.parseInt(darwin, 10) < FIRST_WITH_SETTINGS ? preferences : settings);
}
