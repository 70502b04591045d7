import { question } from '../question.ts';
import { estimate } from '../sources.ts';

/** Looked up in Contacts by the person. */
export const contactCardSuspicious = question({
  id: 'contact-card-suspicious',
  ask: 'Is something odd on the contact card?',
  how: 'Open the card of this person: an old number, several numbers, or an address that another person has too?',
  yes: 'Yes, something is odd',
  no: 'No, it is clean',
  why: 'Messages takes the address from the card. An old or shared one sends messages astray.',
  said: {
    yes: 'The contact card holds an old, double or shared address.',
    no: 'The contact card is clean.',
  },
  whether: 'whether the contact card is right',
  minutes: 0.5,
  unsure: 'rare',
  onHealthyMac: 'rare',
  sources: [estimate],
});
