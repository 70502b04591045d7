import { cause } from '../cause.ts';

/** Certain videos fail while others of the same size are fine. */
export const unsupportedMedia = cause({
  id: 'unsupported-media',
  title: 'This kind of video or picture is not accepted',
  claim: '{Word}: Messages does not accept this kind of video or picture.',
  explain: 'Videos of the same length can be built very differently inside. Some kinds never leave your Mac.',
  seat: 'mac',
  effect: 'stops',
  prior: 0.01,
  shares: { 'send-fails': 1, 'attachments-fail': 16, 'app-crash': 4 },
  evidence: [
    { finding: 'only-some-videos', seen: 'nearly always' },
    { finding: 'text-ok-media-not', seen: 'nearly always' },
    { finding: 'large-file', seen: 'rare' },
    { finding: 'not-delivered-label', seen: 'usually' },
    { finding: 'crash-on-certain-message', seen: 'sometimes' },
    { finding: 'works-on-other-network', seen: 'almost never' },
    { finding: 'sms-works', seen: 0.93 },
  ],
  sources: [
    {
      level: 'user_report',
      note: 'Certain videos never left the Mac because of how their colours were stored',
      url: 'https://github.com/airmessage/airmessage-android/issues/1',
    },
    {
      level: 'user_report',
      note: 'Videos from one camera app failed until they were converted',
      url: 'https://github.com/BlueBubblesApp/bluebubbles-server/issues/181',
    },
  ],
});
