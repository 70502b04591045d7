import { fix } from '../fix.ts';
import { estimate } from '../sources.ts';

/** A clean card, and a fresh conversation from it. */
export const fixContactCard = fix({
  id: 'fix-contact-card',
  title: 'Clean up the contact card of this person',
  button: 'Clean up the card',
  why: 'Messages takes the address from the card. An old or shared one sends messages astray.',
  steps: [
    { say: 'Open Contacts and look at the card of this person.' },
    {
      say: 'Take away old numbers, and addresses that belong to somebody else.',
      more: 'Write numbers with the plus sign and the country in front.',
    },
    {
      say: 'Start a new conversation from the card, with the number you know to be right.',
      press: 'messages',
    },
  ],
  minutes: 2,
  risk: 0,
  riskMinutes: 0.3,
  disturbs: 'The card changes on all your devices.',
  undo: 'Write the old address back. Note it down before you take it away.',
  who: 'this-mac',
  cures: { 'contact-card': 'usually', 'recipient-address-elsewhere': 'usually' },
  verify: { how: 'You send one message from the card.', minutes: 1, falseOk: 0.05, falseFail: 0.05 },
  readAgain: ['messages'],
  sources: [
    {
      level: 'user_report',
      note: 'Two people with one number in common came apart once the card was changed',
      url: 'https://github.com/lionheart/openradar-mirror/issues/6296',
    },
    estimate,
  ],
});
