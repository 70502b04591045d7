import { question } from '../question.ts';
import { estimate } from '../sources.ts';

/** Asked only if the history could not be read. */
export const hangsSending = question({
  id: 'hangs-sending',
  ask: 'Does sending stop halfway, without a red mark?',
  how: 'Look at the thin bar at the top of the conversation while you send.',
  yes: 'Yes, it hangs for a long time',
  no: 'No, it ends at once',
  why: 'Hanging speaks for a stuck service or a weak connection. A red mark at once speaks for a refusal.',
  said: {
    yes: 'Sending hangs for a long time.',
    no: 'Sending does not hang.',
  },
  whether: 'whether messages hang while sending',
  minutes: 0.3,
  unsure: 'sometimes',
  sources: [estimate],
});
