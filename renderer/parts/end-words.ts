import type { CaseEvent } from '../../shared/case.ts';
import { recheckId } from '../../shared/engine/kb-faults.ts';
import type { Seat } from '../../shared/knowledge/cause.ts';
import type { View } from '../../shared/report/view.ts';
import { fixOf, seatOf } from '../knowledge.ts';

const APPLE_SUPPORT =
  'Apple Support can look where we cannot: at your account and at Apple’s own servers. Go to support.apple.com, or call, and tell them what is listed here.';

/** Who can go on where this Mac ends. */
const helpers: Record<Seat, string> = {
  mac: APPLE_SUPPORT,
  account: APPLE_SUPPORT,
  network: 'Whoever looks after this network can help. Show them what is listed here.',
  apple: 'Only Apple can put this right. Waiting helps; changing settings does not.',
  person: 'Only the other person can change this. Ask them to look at iMessage on their iPhone.',
  elsewhere: APPLE_SUPPORT,
};

const outcomes = {
  solved: 'It works again.',
  not_solved: 'It did not help.',
  unsure: 'Not sure whether it helped.',
  skipped: 'Left for later.',
  not_applicable: 'Could not be done.',
} as const;

const nameOf = (fix: string): string => (fix === recheckId ? 'Wait and look again' : (fixOf(fix)?.title ?? fix));

/** What was tried and what came of it, one line per thing. */
export const triedLines = (events: readonly CaseEvent[]) =>
  events.flatMap((event, index) =>
    event.kind === 'tried' ? [{ id: `${index}`, sentence: `${nameOf(event.fix)}. ${outcomes[event.outcome]}` }] : [],
  );

/** The last words of a journey: solved, nothing wrong, or how far we came and who can go on. Never more than is known. */
export function endWords(view: View, events: readonly CaseEvent[]): { titles: readonly string[]; lead: string } {
  const named = [view.headline.fact, view.headline.claim];
  if (events.some((event) => event.kind === 'tried' && event.outcome === 'solved'))
    return {
      titles: ['Good. Your messages get through again.'],
      lead: 'One good minute is not proof. If it comes back, look again: what you tried is listed below.',
    };
  if (view.next.kind === 'nothing')
    return { titles: named, lead: 'If something does go wrong, come back and choose what fits best.' };
  const tried = events.some(({ kind }) => kind === 'tried');
  const sofar = tried ? 'We have tried what can be done on this Mac.' : 'There is nothing more to change on this Mac.';
  const [leading] = view.diagnosis.causes;
  if (view.confidence.word === 'none' || !leading)
    return { titles: [sofar, 'We have not found the cause.'], lead: APPLE_SUPPORT };
  return { titles: named, lead: `${sofar} ${helpers[seatOf(leading.id) ?? 'elsewhere']}` };
}
