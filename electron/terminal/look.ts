import type { Area, Readings } from '../../shared/facts/index.ts';
import { failed, got, type Outcome } from '../../shared/reading.ts';
import { samples } from '../../shared/samples/index.ts';
import { type CheckUp, openCheckUp, type Subject } from '../check-up.ts';
import type { HostParts } from '../host-parts.ts';
import { messagesDbAt, recordingIn } from './files.ts';
import type { CheckupOptions } from './options.ts';

function subjectOf({ sample: name, raw }: CheckupOptions): Outcome<Subject> {
  if (raw !== null) {
    const recording = recordingIn(raw);
    return recording.ok ? got({ kind: 'recorded', raw: recording.value }) : recording;
  }
  if (name === null) return got({ kind: 'this-mac' });
  const sample = samples.find(({ id }) => id === name);
  if (sample) return got({ kind: 'sample', sample });
  return failed(
    'not_found',
    `There is no sample "${name}". The samples are: ${samples.map(({ id }) => id).join(', ')}.`,
  );
}

/** Opens the check-up that the options ask for. */
export function openFrom(options: CheckupOptions, host: HostParts): Outcome<CheckUp> {
  const subject = subjectOf(options);
  if (!subject.ok) return subject;
  const db = options.messagesDb === null ? null : messagesDbAt(options.messagesDb);
  if (db !== null && !db.ok) return db;
  const own = subject.value.kind === 'sample' ? Date.parse(subject.value.sample.at) : Date.now();
  const how = { at: options.now ?? own, sinceDays: options.sinceDays, messagesDb: db?.value ?? null };
  return got(openCheckUp(host, subject.value, how));
}

/** Reads the areas side by side and stops what has not answered by the limit. `came` is told of each as it comes. */
export async function lookAt(
  checkUp: CheckUp,
  { only, limitMs }: CheckupOptions,
  came: (area: Area) => void,
): Promise<Readings> {
  const limit = setTimeout(() => checkUp.stop('timeout'), limitMs);
  const all = await Promise.all(
    only.map(async (area) => {
      const reading = await checkUp.read(area, []);
      came(area);
      return [area, reading] as const;
    }),
  );
  clearTimeout(limit);
  return Object.fromEntries(all);
}
