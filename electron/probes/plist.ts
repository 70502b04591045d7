/** One value of a settings file as it is written there: `<integer>1</integer>` is of the kind `integer` with the text `1`. */
export interface PlistValue {
  readonly kind: string;
  readonly text: string;
}

/** The settings of one program are never longer; what is, is something else. Characters. */
const LONGEST = 4_000_000;
const DEEPEST = 64;

const head = /^\s*<\?xml[^<>]*\?>\s*<!DOCTYPE plist[^<>]*>\s*<plist[^<>]*>\s*<dict(\/?)>/;
const tail = /^\s*<\/plist>\s*$/;

/** A key, a plain value, an empty one, or the beginning or end of a group. No text can match in two ways: one pass. */
const element =
  /\s*(?:<key>([^<]*)<\/key>|<(integer|real|string|date|data)>([^<]*)<\/\2>|<(true|false|string|data|dict|array)\/>|<(\/?)(dict|array)>)/y;

/**
 * The values under the `wanted` keys at the top of a settings file, as `defaults export` prints it. Nothing else is kept:
 * the file holds addresses too. Groups are passed over by their depth. Null when anything about the form is not right,
 * since a part of a file can say the opposite of the whole.
 */
export function topLevelOf(xml: string, wanted: readonly string[]): ReadonlyMap<string, PlistValue> | null {
  const start = xml.length > LONGEST ? null : head.exec(xml);
  if (!start) return null;
  const values = new Map<string, PlistValue>();
  if (start[1]) return tail.test(xml.slice(start[0].length)) ? values : null;
  const seen = new Set<string>();
  const open = ['dict'];
  let key: string | null = null;
  element.lastIndex = start[0].length;
  for (let it = element.exec(xml); it; it = element.exec(xml)) {
    const [, name, scalar, text = '', empty, slash, group = ''] = it;
    const isTop = open.length === 1;
    if (slash) {
      if (open.pop() !== group) return null;
      if (open.length === 0) return key === null && tail.test(xml.slice(element.lastIndex)) ? values : null;
    } else if (name !== undefined) {
      if (!isTop) continue;
      if (key !== null || seen.has(name)) return null;
      seen.add(name);
      key = name;
    } else {
      if (isTop) {
        if (key === null) return null;
        if (wanted.includes(key)) values.set(key, { kind: scalar ?? empty ?? group, text });
        key = null;
      }
      if (group && open.push(group) > DEEPEST) return null;
    }
  }
  return null;
}
