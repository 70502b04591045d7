import type { SystemFacts } from '../../shared/facts/system.ts';
import { failed, got, type Outcome } from '../../shared/reading.ts';

/** Which macOS this is, as `sw_vers` prints it. */
export type MacVersion = Pick<SystemFacts, 'name' | 'version' | 'build' | 'extra'>;

/** The output has four short lines; anything much longer is something else. */
const LONGEST = 10_000;
const line = /^(\w+):[ \t]*(\S.{0,99}?)[ \t\r]*$/;

/**
 * Reads `sw_vers`: `Key:`, tabs or blanks, value. Keys are compared as a whole, because ProductVersionExtra ("(a)", only
 * with a Rapid Security Response) begins like ProductVersion.
 */
export function readSwVers(text: string): Outcome<MacVersion> {
  const lines = text.slice(0, LONGEST).split('\n');
  const values = new Map(lines.flatMap((it) => [line.exec(it)?.slice(1) ?? []]).map(([key, value]) => [key, value]));
  const name = values.get('ProductName');
  const version = values.get('ProductVersion');
  const build = values.get('BuildVersion');
  if (!name || !version || !build || !/^\d{1,3}(\.\d{1,3}){1,2}$/.test(version) || !/^\w{3,20}$/.test(build))
    return failed('unreadable', 'macOS did not say which version it is.');
  return got({ name, version, build, extra: values.get('ProductVersionExtra') ?? null });
}
