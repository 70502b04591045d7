import { symptom } from '../symptom.ts';

/** The app itself does not stay open. */
export const appCrash = symptom({
  id: 'app-crash',
  label: 'Messages quits by itself',
  helper: 'Or it does not open at all',
  because: 'Messages does not stay open',
  direction: null,
  card: false,
  trial: {
    say: 'Open Messages, open a conversation, and wait a minute.',
    yes: 'Yes, it stays open',
    no: 'No, it quit again',
  },
  also: 'Messages quits by itself',
});
