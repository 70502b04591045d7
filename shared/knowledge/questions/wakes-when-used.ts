import { question } from '../question.ts';

/** The sign of an app that dozes rather than a Mac that sleeps. */
export const wakesWhenUsed = question({
  id: 'wakes-when-used',
  ask: 'Do messages pop in when you open Messages or send one?',
  how: 'Next time you miss a message, click on the Messages window and watch for some seconds.',
  yes: 'Yes, then they appear',
  no: 'No, that changes nothing',
  why: 'If they pop in, Messages was dozing while nobody used it. If not, they wait somewhere else.',
  said: {
    yes: 'Missing messages pop in when Messages is used.',
    no: 'Using Messages does not bring the missing ones.',
  },
  whether: 'whether missing messages pop in when Messages is used',
  minutes: 0.3,
  unsure: 'sometimes',
  onHealthyMac: 'rare',
  sources: [
    {
      level: 'user_report',
      note: 'Late messages appeared as soon as something was sent',
      url: 'https://github.com/lionheart/openradar-mirror/issues/18623',
    },
  ],
});
