import type { MessagesFacts } from '../../shared/facts/messages.ts';
import { failed, got, type Outcome, type Reason } from '../../shared/reading.ts';
import type { Doors, Printed } from '../mac/doors.ts';
import { type PlistValue, topLevelOf } from './plist.ts';
import { numberOf, timeOf, yesOrNo } from './plist-values.ts';

/** What the settings of Messages say; null where they say nothing. */
export type MessagesSettings = Pick<
  MessagesFacts['icloud'],
  'on' | 'paused' | 'accountsMatch' | 'lastSync' | 'firstDownload'
> &
  Pick<MessagesFacts, 'keepDays' | 'settingsReason'>;

const LIMIT_MS = 4000;
const DAY_MS = 86_400_000;
/** More days than this are no setting that anybody could choose. */
const LONGEST_KEPT = 36_500;

const syncKeys = [
  'CloudKitSyncingEnabled',
  'CloudKitSyncDate',
  'CloudKitLastDownloadProgress',
  'IMCloudKitSyncPaused',
  'CKMOCAccountsMatch',
];
const historyKeys = ['KeepMessageForDays'];

type Values = ReadonlyMap<string, PlistValue>;
const nothing: Values = new Map();

/** The settings as printed, or why there are none. Exit codes say little: the form of the output decides. */
export function readSettings({ stdout, stderr }: Printed, wanted: readonly string[]): Outcome<Values> {
  const values = topLevelOf(stdout, wanted);
  if (values) return got(values);
  return /does not exist/.test(`${stderr.slice(0, 1000)}${stdout.slice(0, 1000)}`)
    ? failed('not_found', 'Messages has kept no settings for this user.')
    : failed('unreadable', 'The settings of Messages could not be understood.');
}

/** What Messages' settings for iCloud say. `at` is the time to judge by, in milliseconds since 1970. */
export function syncSettings(values: Values, at: number): Omit<MessagesSettings, 'keepDays' | 'settingsReason'> {
  const done = numberOf(values.get('CloudKitLastDownloadProgress'));
  return {
    on: yesOrNo(values.get('CloudKitSyncingEnabled')),
    paused: yesOrNo(values.get('IMCloudKitSyncPaused')),
    accountsMatch: yesOrNo(values.get('CKMOCAccountsMatch')),
    lastSync: timeOf(values.get('CloudKitSyncDate'), at + DAY_MS),
    firstDownload: done !== null && done >= 0 && done <= 1 ? done : null,
  };
}

/** For how many days Messages keeps messages; 0 is written for "for ever", which is null here like an absent setting. */
export function keepDays(values: Values): number | null {
  const days = numberOf(values.get('KeepMessageForDays'));
  return days !== null && Number.isInteger(days) && days > 0 && days <= LONGEST_KEPT ? days : null;
}

/** Reads the settings of Messages through the program that also knows values not yet written to disk. Changes nothing. */
export async function messagesSettings(doors: Doors): Promise<MessagesSettings> {
  const ask = async (probe: string, domain: string, wanted: readonly string[]): Promise<Outcome<Values>> => {
    const args = ['export', domain, '-'];
    const printed = await doors.program({ probe, path: '/usr/bin/defaults', args, limitMs: LIMIT_MS });
    return printed.ok ? readSettings(printed.value, wanted) : printed;
  };
  const [sync, history] = await Promise.all([
    ask('defaults-madrid', 'com.apple.madrid', syncKeys),
    ask('defaults-ichat', 'com.apple.iChat', historyKeys),
  ]);
  const settingsReason: Reason | null = sync.ok ? (history.ok ? null : history.reason) : sync.reason;
  return {
    ...syncSettings(sync.ok ? sync.value : nothing, doors.at),
    keepDays: keepDays(history.ok ? history.value : nothing),
    settingsReason,
  };
}
