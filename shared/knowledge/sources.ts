import type { Source } from '../source.ts';

/** What Apple says to do when messages cannot be sent or received. */
export const appleCannotSend: Source = {
  level: 'apple',
  note: 'If you can’t send or receive messages: connection, settings, date, restart, update',
  url: 'https://support.apple.com/118433',
};

/** What blue and green mean, and when Messages falls back to text. */
export const appleColours: Source = {
  level: 'apple',
  note: 'iMessage, RCS and SMS: green means no iMessage on the other side, iMessage off, or no data',
  url: 'https://support.apple.com/104972',
};

/** Text messages on the Mac come through the iPhone. */
export const appleForwarding: Source = {
  level: 'apple',
  note: 'Text Message Forwarding: same Apple Account, iMessage on, devices chosen on the iPhone',
  url: 'https://support.apple.com/102545',
};

/** The connections that bring messages to a device. */
export const applePush: Source = {
  level: 'apple',
  note: 'Push messages need an open way to Apple, over TCP 5223 or 443',
  url: 'https://support.apple.com/102266',
};

/** What the networks of companies must let through, and that nobody may open these connections. */
export const appleEnterprise: Source = {
  level: 'apple',
  note: 'Hosts that company networks must let through, without inspection of the traffic',
  url: 'https://support.apple.com/101555',
};

/** What Apple reports about its own services. */
export const appleStatus: Source = {
  level: 'apple',
  note: 'System Status: what Apple reports about iMessage today',
  url: 'https://www.apple.com/support/systemstatus',
};

/** The guide to Messages on the Mac. */
export const appleGuide: Source = {
  level: 'apple',
  note: 'Messages User Guide for Mac',
  url: 'https://support.apple.com/guide/messages',
};

/** What Apple says to check when Messages on the Mac will not sign in. */
export const appleMacSignIn: Source = {
  level: 'apple',
  note: 'If you can’t sign in to Messages on the Mac: internet, service status, date and time, software, account',
  url: 'https://support.apple.com/HT204408',
};

/** What Apple says about iMessage that waits for activation. */
export const appleActivation: Source = {
  level: 'apple',
  note: 'Activation can take up to 24 hours, needs a text message, the right time zone, and an update helps',
  url: 'https://support.apple.com/HT201422',
};

/** What Messages in iCloud needs. */
export const appleIcloud: Source = {
  level: 'apple',
  note: 'Messages in iCloud: same account, two-factor sign-in, Keychain on, power and Wi-Fi, and time',
  url: 'https://support.apple.com/HT208532',
};

/** Apple's own page for taking a number off iMessage. */
export const appleDeregister: Source = {
  level: 'apple',
  note: 'Takes a phone number off iMessage with a code sent to it',
  url: 'https://selfsolve.apple.com/deregister-imessage',
};

/** Where unknown senders are put. */
export const appleScreening: Source = {
  level: 'apple',
  note: 'Screening of unknown senders and filtering of spam in Messages',
  url: 'https://support.apple.com/125068',
};

/** Where blocked people are listed. */
export const appleBlocked: Source = {
  level: 'apple',
  note: 'Personal Safety User Guide: one list of blocked people since version 26',
  url: 'https://support.apple.com/guide/personal-safety/ipsac1e87c54',
};

/** Said wherever a number is only our judgement. */
export const estimate: Source = {
  level: 'unverified',
  note: 'How often this happens is our estimate; no figures are published',
};
