import type { View } from '../../shared/report/view.ts';
import { fixOf } from '../knowledge.ts';
import { useCase } from '../use-case.ts';
import { Button } from './button.tsx';

/** The one filled button of the diagnosis: whatever comes next. */
export function NextStepButton({ next }: { readonly next: View['next'] }) {
  const { startFix, wait, finish, proceed } = useCase((state) => state);
  switch (next.kind) {
    case 'fix':
      return (
        <Button look="filled" onClick={() => startFix(next.id)}>
          {fixOf(next.id)?.button ?? 'Go on'}
        </Button>
      );
    case 'wait':
      return (
        <Button look="filled" onClick={() => wait(next.minutes)}>
          Wait and look again
        </Button>
      );
    case 'ask':
    case 'probe':
      return (
        <Button look="filled" onClick={proceed}>
          Answer one question
        </Button>
      );
    case 'escalate':
      return (
        <Button look="filled" onClick={finish}>
          Who can help
        </Button>
      );
    case 'nothing':
    case 'done':
      return (
        <Button look="filled" onClick={finish}>
          Finish
        </Button>
      );
  }
}
