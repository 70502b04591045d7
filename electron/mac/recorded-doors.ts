import { failed, got } from '../../shared/reading.ts';
import type { Doors } from './doors.ts';
import { PRINT_LIMIT } from './program.ts';
import { recordedHosts } from './recorded-hosts.ts';
import { recordedPage } from './recorded-page.ts';

/** A recording of a Mac: what it printed, by the name of the probe. */
export interface Recording {
  /** The time to judge by, in milliseconds since 1970. */
  readonly at: number;
  /** The recorded text of a probe; undefined when that was not recorded. */
  readonly raw: (probe: string) => string | undefined;
  readonly scan: Doors['scan'];
}

const missing = failed('not_recorded', 'This was not recorded.');

/** The doors of a recorded Mac: the same answers, from text. Nothing is started, opened or connected. */
export function recordedDoors({ at, raw, scan }: Recording): Doors {
  const hosts = recordedHosts(raw('apple-hosts') ?? '');
  return {
    isMac: true,
    at,
    scan,
    async program({ probe }) {
      const stdout = raw(probe);
      if (stdout === undefined) return missing;
      if (stdout.length > PRINT_LIMIT) return failed('unreadable', 'The program printed far more than it should.');
      return got({ stdout, stderr: '', code: 0 });
    },
    // Time servers answer a moment; a recording of that would say nothing later.
    exchange: async () => missing,
    async resolve({ host }) {
      const line = hosts.find((it) => it.host === host);
      if (!line) return missing;
      if (line.stage !== 'dns') return got(line.addresses);
      if (line.error === 'ETIMEDOUT') return failed('timeout', `Looking up ${host} took too long.`);
      return line.error === 'ENOTFOUND'
        ? failed('not_found', `The network says that there is no ${host}.`)
        : failed('offline', `The name ${host} could not be looked up.`);
    },
    async handshake({ host, port }) {
      const line = hosts.find((it) => it.host === host && it.port === port);
      if (!line || line.stage === 'dns') return missing;
      const { stage, error, issuers, ms } = line;
      return got({ stage, ...(error !== undefined && { error }), issuers, ms });
    },
    async get({ probe, maxBytes }) {
      const text = raw(probe);
      return text === undefined ? missing : got({ ...recordedPage(text, maxBytes), sentAt: at, receivedAt: at });
    },
  };
}
