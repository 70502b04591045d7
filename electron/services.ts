import app from '../package.json' with { type: 'json' };
import type { Services } from '../shared/contract.ts';
import { fixes } from '../shared/knowledge/fixes/index.ts';
import { failed } from '../shared/reading.ts';
import { samples } from '../shared/samples/index.ts';
import { openPane } from './actions/open-pane.ts';
import { type CheckUp, openCheckUp, type Subject } from './check-up.ts';
import type { HostParts } from './host-parts.ts';

/** How far back the message history is read, in days. */
const HISTORY_DAYS = 90;

/** Check-ups a page can still ask about; older ones are closed, so that an open page cannot pile them up. */
const KEPT = 8;

const unknownRun = failed('not_found', 'This check-up is over. Start a new one.');

/** What a page is told about a sample before it chooses one. */
const listed = samples.map(({ id, title, about, symptom }) => ({ id, title, about, symptom }));

/** The contract carried out, once, for every host. Check-ups live here; everything else a page knows lives in the page. */
export function createServices(host: HostParts): Services {
  const checkUps = new Map<string, CheckUp>();

  /** Throws for a sample that does not exist: who asked for one must not be told about this Mac instead. */
  const subjectOf = (name: string | null): Subject => {
    if (name === null) return { kind: 'this-mac' };
    const sample = samples.find(({ id }) => id === name);
    if (!sample) throw new Error('There is no such sample.');
    return { kind: 'sample', sample };
  };

  const keep = (checkUp: CheckUp) => {
    checkUps.set(checkUp.code, checkUp);
    for (const [code, old] of checkUps) {
      if (checkUps.size <= KEPT) break;
      old.close();
      checkUps.delete(code);
    }
  };

  return {
    hello: async () => ({
      app: { name: app.name, version: app.version },
      isMac: host.isMac,
      sample: host.sample,
      samples: listed,
    }),
    async begin({ sample }) {
      const subject = subjectOf(sample);
      const at = subject.kind === 'sample' ? Date.parse(subject.sample.at) : Date.now();
      const checkUp = openCheckUp(host, subject, { at, sinceDays: HISTORY_DAYS, messagesDb: null });
      keep(checkUp);
      return { run: checkUp.code, code: checkUp.code, at: checkUp.at, source: checkUp.source };
    },
    permission: async ({ run }) => checkUps.get(run)?.permission() ?? 'not-needed',
    read: async ({ run, area, after }) => checkUps.get(run)?.read(area, after) ?? { ...unknownRun, ms: 0 },
    watch: async ({ run, after }) => checkUps.get(run)?.watch(after) ?? unknownRun,
    async stop({ run }) {
      checkUps.get(run)?.stop('cancelled');
      return {};
    },
    privacy: async ({ run }) => checkUps.get(run)?.privacy() ?? { files: [], commands: [], hosts: [] },
    async press({ fix, step }) {
      const pane = fixes.find(({ id }) => id === fix)?.steps[step]?.press;
      return pane ? openPane(host.open, pane) : 'not_supported';
    },
    openPermission: () => openPane(host.open, 'full-disk-access'),
  };
}
