import { question } from '../question.ts';

/** A number that the network of the carrier does not carry itself. */
export const onlyWifiCalling = question({
  id: 'only-wifi-calling',
  ask: 'Does your phone reach its carrier through Wi-Fi only?',
  how: '“Wi-Fi” beside the name of the carrier, and no bars without it, says so.',
  yes: 'Yes, through Wi-Fi only',
  no: 'No',
  why: 'iMessage switches a number on with a hidden text message, which may not pass over Wi-Fi.',
  said: { yes: 'The phone reaches its carrier through Wi-Fi only.', no: 'The phone reaches its carrier directly.' },
  whether: 'whether the phone reaches its carrier',
  minutes: 0.4,
  unsure: 'sometimes',
  onHealthyMac: 0.01,
  sources: [
    {
      level: 'user_report',
      note: 'iMessage could not be switched on where the phone had a line over Wi-Fi only',
      url: 'https://github.com/lionheart/openradar-mirror/issues/20867',
    },
  ],
});
