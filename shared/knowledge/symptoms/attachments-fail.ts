import { symptom } from '../symptom.ts';

/** Words go through, photos and videos do not. */
export const attachmentsFail = symptom({
  id: 'attachments-fail',
  label: 'Pictures do not come through',
  helper: 'They stay empty or never send',
  because: 'pictures do not come through',
  direction: 'send',
  card: true,
  trial: {
    say: 'Send the same picture once more, and wait a minute.',
    yes: 'Yes, it went through',
    no: 'No, it failed again',
  },
  also: 'pictures do not come through',
});
