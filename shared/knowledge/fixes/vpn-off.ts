import { fix } from '../fix.ts';

/** Not offered before it is known that a VPN is on. */
export const vpnOff = fix({
  id: 'vpn-off',
  title: 'Turn the VPN off and try again',
  button: 'Turn the VPN off',
  why: 'A VPN sends everything through its own servers. Some of them drop messages.',
  steps: [
    {
      say: 'Click “Disconnect” next to your VPN, or switch it off in its own app.',
      press: 'network',
      path: ['Apple menu', 'System Settings', 'Network', 'VPN'],
      pathOld: ['Apple menu', 'System Preferences', 'Network'],
    },
    { say: 'Wait half a minute, then try the message again.' },
    {
      say: 'If it works now, look in the VPN app for a way to leave Apple’s services out.',
      more: 'Ask whoever gave you the VPN if it belongs to your work.',
    },
  ],
  minutes: 1.5,
  risk: 1,
  riskMinutes: 1,
  disturbs: 'Things that need the VPN stop for the moment. Your address on the internet is visible meanwhile.',
  undo: 'Switch the VPN on again.',
  who: 'this-mac',
  cures: { 'vpn-interference': 0.9 },
  onlyIf: { finding: 'vpn-on', minutes: 0.5 },
  verify: {
    how: 'We look again whether messages can pass, then you try one.',
    minutes: 1,
    falseOk: 0.03,
    falseFail: 0.05,
  },
  readAgain: ['apple-services'],
  sources: [
    {
      level: 'user_report',
      note: 'iMessage worked on macOS 15 as soon as the VPN was off',
      url: 'https://github.com/Windscribe/Desktop-App/issues/180',
    },
  ],
});
