import { failed, got, type Outcome } from '../reading.ts';
import { type Kb, kb as shape } from './kb.ts';

/** The built-in step: wait a little and look again. No fix of a knowledge base may be called so. */
export const recheckId = '_recheck';

const twice = (what: string, ids: readonly string[]): string[] =>
  [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => `There are two ${what} called "${id}".`);

const strangers = (owner: string, what: string, ids: readonly string[], known: ReadonlySet<string>): string[] =>
  ids.filter((id) => !known.has(id)).map((id) => `${owner} names ${what} "${id}", which does not exist.`);

/** What does not hold together in a knowledge base, one sentence each; empty when it can be used. */
export const faultsOf = (kb: Kb): readonly string[] => {
  const causes = new Set(kb.causes.map(({ id }) => id));
  const findings = new Set(kb.findings.map(({ id }) => id));
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return [
    ...twice('symptoms', kb.symptoms),
    ...twice('causes', ids(kb.causes)),
    ...twice('findings', ids(kb.findings)),
    ...twice('fixes', ids(kb.fixes)),
    ...(kb.fixes.some(({ id }) => id === recheckId) ? [`No fix may be called "${recheckId}".`] : []),
    ...kb.findings.flatMap((it) =>
      strangers(`Finding "${it.id}"`, 'cause', Object.keys(it.p_true_given_cause), causes),
    ),
    ...kb.fixes.flatMap((it) => [
      ...strangers(`Fix "${it.id}"`, 'cause', Object.keys(it.p_fix_given_cause), causes),
      ...(it.applies_when === null ? [] : strangers(`Fix "${it.id}"`, 'finding', [it.applies_when], findings)),
    ]),
  ];
};

/** Reads a knowledge base that comes from outside. What does not fit is named in one sentence. */
export const kbFrom = (raw: unknown): Outcome<Kb> => {
  const parsed = shape.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue?.path.join('.') || 'the whole';
    return failed(
      'unreadable',
      `This is not a knowledge base: ${where}: ${issue?.message ?? 'not in the right form'}.`,
    );
  }
  const fault = faultsOf(parsed.data)[0];
  return fault === undefined ? got(parsed.data) : failed('unreadable', fault);
};
