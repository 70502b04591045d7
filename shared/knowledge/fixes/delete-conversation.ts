import { fix } from '../fix.ts';
import { appleGuide, estimate } from '../sources.ts';

/** The last thing on the Mac: it may lose something, so it needs a backup and near certainty. */
export const deleteConversation = fix({
  id: 'delete-conversation',
  title: 'Delete the damaged conversation',
  button: 'Delete one conversation',
  why: 'One broken conversation can confuse the whole app. Without it, Messages starts clean.',
  steps: [
    {
      say: 'Make a backup with Time Machine first.',
      more: 'If you need anything from the conversation, copy it out before.',
    },
    {
      say: 'Hold Control, click the conversation in the list, and choose “Delete Conversation…”.',
      press: 'messages',
      path: ['Messages', 'conversation', 'Delete Conversation…'],
    },
    { say: 'Write to the person again, in a new conversation.' },
  ],
  minutes: 4,
  risk: 3,
  riskMinutes: 25,
  disturbs: 'The conversation disappears from all your devices if Messages in iCloud is on.',
  undo: 'From macOS 13 it stays in “Recently Deleted” for 30 days. On older systems it is gone: your backup is the only way back.',
  who: 'this-mac',
  cures: { 'local-db-damage': 0.6, 'recipient-left-imessage': 'sometimes', 'contact-card': 'sometimes' },
  verify: { how: 'You open Messages and look at the counts.', minutes: 2, falseOk: 0.05, falseFail: 0.05 },
  readAgain: ['messages'],
  sources: [appleGuide, estimate],
});
