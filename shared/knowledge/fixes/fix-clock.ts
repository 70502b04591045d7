import { fix } from '../fix.ts';
import { appleMacSignIn } from '../sources.ts';

/** The smallest step of all; costs nothing when the clock was right. */
export const fixClock = fix({
  id: 'fix-clock',
  title: 'Let this Mac set its own clock',
  button: 'Fix the clock',
  why: 'Messages has to prove to Apple that it is you. That can fail when the clock is wrong.',
  steps: [
    {
      say: 'Turn on “Set time and date automatically”.',
      more: 'If it is on already, turn it off and on again. On macOS 11 and 12 it reads “Set date and time automatically”. Your Mac may ask for your password. We never see it.',
      look: { label: 'Set time and date automatically', on: true },
      press: 'date-time',
      path: ['Apple menu', 'System Settings', 'General', 'Date & Time'],
      pathOld: ['Apple menu', 'System Preferences', 'Date & Time', 'Date & Time'],
    },
    {
      say: 'Look whether the time zone is right as well.',
      more: '“Set time zone automatically using your current location” does it for you.',
      press: 'date-time',
      path: ['Apple menu', 'System Settings', 'General', 'Date & Time'],
      pathOld: ['Apple menu', 'System Preferences', 'Date & Time', 'Time Zone'],
    },
  ],
  minutes: 1.5,
  risk: 0,
  riskMinutes: 0,
  disturbs: 'Nothing. The clock in the corner jumps to the right time.',
  undo: 'Switch it off again in the same place.',
  who: 'this-mac',
  cures: { 'clock-wrong': 'nearly always', 'clock-drift': 'nearly always' },
  verify: { how: 'We compare the clock with Apple’s time again.', minutes: 1, falseOk: 0.02, falseFail: 0.05 },
  readAgain: ['clock'],
  sources: [appleMacSignIn],
});
