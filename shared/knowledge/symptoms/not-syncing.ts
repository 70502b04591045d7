import { symptom } from '../symptom.ts';

/** The devices of one person show different messages. */
export const notSyncing = symptom({
  id: 'not-syncing',
  label: 'Mac and iPhone differ',
  helper: 'Some messages are on only one',
  because: 'your devices show different messages',
  direction: null,
  card: true,
  trial: {
    say: 'Send a message from your iPhone, and see whether it also appears on this Mac.',
    yes: 'Yes, it is on both',
    no: 'No, only on the iPhone',
  },
  also: 'your devices show different messages',
});
