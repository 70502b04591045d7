import { contextBridge, ipcRenderer } from 'electron';

/** The bridge of the window: one function, which the main process checks by sender, name and input. */
contextBridge.exposeInMainWorld('api', {
  call: (name: string, raw: unknown): Promise<unknown> => ipcRenderer.invoke('call', name, raw),
});
