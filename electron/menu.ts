import { app, Menu, type MenuItemConstructorOptions } from 'electron';

/**
 * The menu bar. A menu of our own is needed, because Electron's default shows developer items; roles, because without
 * them the keys to copy, paste and quit are dead on a Mac.
 */
export function setMenu(isMac: boolean): void {
  const forDevelopers: MenuItemConstructorOptions[] = [
    { type: 'separator' },
    { role: 'reload' },
    { role: 'toggleDevTools' },
  ];
  const view: MenuItemConstructorOptions = {
    label: 'View',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
      ...(app.isPackaged ? [] : forDevelopers),
    ],
  };
  const common: MenuItemConstructorOptions[] = [
    { role: 'fileMenu' },
    { role: 'editMenu' },
    view,
    { role: 'windowMenu' },
  ];
  const help: MenuItemConstructorOptions = { role: 'help', submenu: [] };
  Menu.setApplicationMenu(Menu.buildFromTemplate(isMac ? [{ role: 'appMenu' }, ...common, help] : common));
}
