import type { Diagnosis } from '../engine/diagnosis.ts';
import type { NextStep } from '../engine/next-step.ts';
import { fixes } from '../knowledge/fixes/index.ts';
import { questions } from '../knowledge/questions/index.ts';
import { counted } from '../wording.ts';

/** The next step with its title and why it comes next. */
export function nextInWords(next: NextStep): Diagnosis['next'] {
  switch (next.kind) {
    case 'fix': {
      const fix = fixes.find(({ id }) => id === next.id);
      return { kind: 'fix', id: next.id, title: fix?.title ?? next.id, why: fix?.why ?? '' };
    }
    case 'ask':
    case 'probe': {
      const question = questions.find(({ id }) => id === next.id);
      return { kind: next.kind, id: next.id, title: question?.ask ?? next.id, why: question?.why ?? '' };
    }
    case 'wait':
      return {
        kind: 'wait',
        id: null,
        title: `Wait ${counted(next.minutes, 'minute')}, then look again`,
        why: 'Messages sometimes needs a moment to catch up.',
      };
    case 'escalate':
      return {
        kind: 'escalate',
        id: next.id,
        title: 'Ask Apple Support',
        why: 'We have tried what can be done on this Mac.',
      };
    case 'nothing':
      return { kind: 'nothing', id: null, title: 'Nothing to do', why: 'Nothing we could check stands out.' };
    case 'done':
      return { kind: 'done', id: null, title: 'Done', why: 'You said that it works again.' };
    default:
      return next satisfies never;
  }
}
