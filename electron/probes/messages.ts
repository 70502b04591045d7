import type { MessagesFacts } from '../../shared/facts/messages.ts';
import { got, type Outcome } from '../../shared/reading.ts';
import type { Doors } from '../mac/doors.ts';
import { lastSleep, markAsleep } from './asleep.ts';
import { readBootTime } from './boot-time.ts';
import { messagesSettings } from './messages-settings.ts';

/** A store of a gigabyte needs seconds; longer means that something is wrong with the disk or the store. */
const LIMIT_MS = 15_000;
const PROGRAM_LIMIT_MS = 4000;

/**
 * Reads what the Mac's own message history says about delivery, with what the settings of Messages and the last sleep add
 * to it. Counts and times only, never text or names. Only the history itself is needed: without the rest there are nulls.
 */
export async function messages(doors: Doors): Promise<Outcome<MessagesFacts>> {
  const [history, settings, times] = await Promise.all([
    doors.scan({ limitMs: LIMIT_MS }),
    messagesSettings(doors),
    doors.program({
      probe: 'sysctl-boottime',
      path: '/usr/sbin/sysctl',
      args: ['kern.boottime', 'kern.sleeptime', 'kern.waketime'],
      limitMs: PROGRAM_LIMIT_MS,
    }),
  ]);
  if (!history.ok) return history;
  const { value: facts } = history;
  const { late } = facts.received;
  const bursts = markAsleep(late.bursts, times.ok ? lastSleep(readBootTime(times.value.stdout)) : null);
  const { keepDays, settingsReason, ...icloud } = settings;
  return got({
    ...facts,
    received: { ...facts.received, late: { ...late, bursts } },
    icloud: { ...facts.icloud, ...icloud },
    keepDays,
    settingsReason,
  });
}
