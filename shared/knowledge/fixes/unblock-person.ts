import { fix } from '../fix.ts';
import { appleBlocked } from '../sources.ts';

/** Only where the person was found on the list. */
export const unblockPerson = fix({
  id: 'unblock-person',
  title: 'Take this person off the blocked list',
  button: 'Open the list',
  why: 'Messages from blocked people appear nowhere. Once off the list, new ones arrive.',
  steps: [
    {
      say: 'Choose the person under “Blocked Contacts” and click the minus sign.',
      more: 'Before macOS 26 the list is called “Blocked” and stands in the settings of Messages.',
      path: ['Apple menu', 'System Settings', 'Privacy & Security', 'Blocked Contacts'],
      pathOld: ['Messages menu', 'Preferences…', 'iMessage', 'Blocked'],
    },
    { say: 'Ask them to send you a new message.', more: 'What came while they were blocked does not come back.' },
  ],
  minutes: 1,
  risk: 0,
  riskMinutes: 0,
  disturbs: 'Calls from this person come through again, too.',
  undo: 'Put the person on the list again.',
  who: 'this-mac',
  cures: { 'blocked-contact': 'nearly always' },
  onlyIf: { finding: 'person-on-blocked-list', minutes: 0.5 },
  verify: { how: 'They send you a new message.', minutes: 1, falseOk: 0.02, falseFail: 0.1 },
  readAgain: [],
  sources: [appleBlocked],
});
