import { fix } from '../fix.ts';
import { appleCannotSend, estimate } from '../sources.ts';

/** Only where such a page was seen. */
export const logInToWifiPage = fix({
  id: 'log-in-to-wifi-page',
  title: 'Log in on the page of this Wi-Fi',
  button: 'Log in to this Wi-Fi',
  why: 'Until you accept the page of this Wi-Fi, nothing else gets through.',
  steps: [
    {
      say: 'Open Safari and go to captive.apple.com.',
      more: 'The page of the Wi-Fi appears there. If you read “Success”, you are logged in already.',
    },
    { say: 'Accept the page, or log in as it asks.' },
  ],
  minutes: 2,
  risk: 0,
  riskMinutes: 0,
  disturbs: 'Nothing. The Wi-Fi may ask for a name or a room number.',
  undo: 'Choose another Wi-Fi.',
  who: 'network',
  cures: { 'captive-portal': 'nearly always' },
  onlyIf: { finding: 'captive-portal', minutes: 0.5 },
  verify: { how: 'We look again whether Apple can be reached.', minutes: 0.5, falseOk: 0.02, falseFail: 0.05 },
  readAgain: ['apple-services'],
  sources: [appleCannotSend, estimate],
});
