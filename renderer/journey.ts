import type { Case } from '../shared/case.ts';
import { recheckId } from '../shared/engine/kb-faults.ts';
import type { View } from '../shared/report/view.ts';

/** Where a person is in the journey. The last place of the trail is on screen; Back takes it away. */
export type Place =
  | { readonly screen: 'start' | 'permission' | 'check-up' | 'diagnosis' | 'end' }
  | { readonly screen: 'question'; readonly id: string }
  | { readonly screen: 'fix'; readonly fix: string; readonly step: number }
  | { readonly screen: 'outcome'; readonly fix: string }
  | { readonly screen: 'wait'; readonly fix: string; readonly minutes: number };

/** Minutes to wait when somebody is not sure yet whether a fix helped. */
export const UNSURE_MINUTES = 3;

/** Where to go when something new is known: a question if one is due, the end if it is solved, else the diagnosis. */
export function placeAfter(view: View): Place {
  const { next } = view;
  if (next.kind === 'ask') return { screen: 'question', id: next.id };
  return { screen: next.kind === 'done' ? 'end' : 'diagnosis' };
}

type Outcome = Extract<Case['events'][number], { kind: 'tried' }>['outcome'];

/** The answer to a question put into the case; a changed mind replaces the earlier answer where it stands. */
export function withAnswer(it: Case, finding: string, value: 'yes' | 'no' | 'unknown'): Case {
  const answered = { kind: 'answered', finding, value } as const;
  const isSame = (event: Case['events'][number]) => event.kind === 'answered' && event.finding === finding;
  const events = it.events.some(isSame)
    ? it.events.map((event) => (isSame(event) ? answered : event))
    : [...it.events, answered];
  return { ...it, events };
}

/** The case as if this fix had not been reported on. Waiting and looking again is a new thing each time, so it stays. */
export const withoutTrial = (it: Case, fix: string): Case =>
  fix === recheckId
    ? it
    : { ...it, events: it.events.filter((event) => !(event.kind === 'tried' && event.fix === fix)) };

/** What came of a fix put into the case. A fix counts once: its newest outcome. */
export const withTrial = (it: Case, fix: string, outcome: Outcome, readings: Case['readings']): Case => ({
  ...it,
  events: [...withoutTrial(it, fix).events, { kind: 'tried', fix, outcome, readings }],
});

/** The case as it stands after looking again, before the person said whether it helped. */
export const lookedAgain = (it: Case, fix: string, readings: Case['readings']): Case =>
  withTrial(it, fix, 'unsure', readings);

/** Fixes that were carried out, whatever came of them. */
export const done = (it: Case): readonly string[] =>
  it.events.flatMap((event) =>
    event.kind === 'tried' && event.outcome !== 'skipped' && event.outcome !== 'not_applicable' ? [event.fix] : [],
  );

/** Whether the case runs on a sample and not on this computer. */
export const isSample = (source: string): boolean => source.startsWith('sample:');
