import { ipcMain } from 'electron';
import { answer, type Services } from '../shared/contract.ts';
import { failed } from '../shared/reading.ts';
import { fromUs } from './guard.ts';

/**
 * Lets the window call the services, and nobody else. Failures travel as values: of an exception only the message would
 * arrive. The sender is looked at before anything is awaited, since the frame is gone after a navigation.
 */
export function answerWindow(services: Services): void {
  ipcMain.handle('call', (event, name: unknown, raw: unknown) =>
    fromUs(event.senderFrame) ? answer(services, name, raw) : failed('declined', 'Only our own window may ask this.'),
  );
}
