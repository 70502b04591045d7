import { question } from '../question.ts';
import { appleBlocked } from '../sources.ts';

/** Looked up by the person; the list is never read by us. */
export const personOnBlockedList = question({
  id: 'person-on-blocked-list',
  ask: 'Is this person on your list of blocked people?',
  how: 'In System Settings open Privacy & Security, “Blocked Contacts”. Before macOS 26: in the settings of Messages, iMessage, “Blocked”.',
  yes: 'Yes, on the list',
  no: 'No',
  why: 'Messages from blocked people appear nowhere. If the person is not on the list, that is ruled out.',
  said: {
    yes: 'The person is on your list of blocked people.',
    no: 'The person is not on your list of blocked people.',
  },
  whether: 'whether the person is on your list of blocked people',
  minutes: 0.5,
  unsure: 'rare',
  onHealthyMac: 0.005,
  sources: [appleBlocked],
});
