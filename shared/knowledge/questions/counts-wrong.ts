import { question } from '../question.ts';

/** Numbers that cannot be: left-over entries. */
export const countsWrong = question({
  id: 'counts-wrong',
  ask: 'Is the number of unread messages impossible?',
  how: 'For example a number at the Messages symbol although you have read everything.',
  yes: 'Yes, it cannot be right',
  no: 'No, it is right',
  why: 'Then left-over entries are stored on this Mac. Otherwise what is stored is probably sound.',
  said: {
    yes: 'The number of unread messages cannot be right.',
    no: 'The number of unread messages is right.',
  },
  whether: 'whether the number of unread messages is right',
  minutes: 0.2,
  unsure: 'rare',
  onHealthyMac: 'almost never',
  sources: [
    {
      level: 'user_report',
      note: 'A count of over a hundred unread messages that could not be found',
      url: 'https://blog.alexbeals.com/posts/macos-broken-messages-notification-badge',
    },
  ],
});
