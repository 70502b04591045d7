import type { Server } from 'node:http';
import { failed, got, type Outcome } from '../../shared/reading.ts';
import { portOf } from './server.ts';

/** Listens on this computer only and gives the port, or one sentence on why that port cannot be had. */
export function listen(server: Server, port: number): Promise<Outcome<number>> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(failed('busy', refusal(error.code, port))));
    server.listen(port, '127.0.0.1', () => resolve(got(portOf(server))));
  });
}

function refusal(code: string | undefined, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Choose another one, or leave --port out.`;
  if (code === 'EACCES') return `Port ${port} may not be used. Choose one above 1023, or leave --port out.`;
  return `Port ${port} cannot be used (${code ?? 'unknown'}).`;
}
