import { question } from '../question.ts';
import { estimate } from '../sources.ts';

/** Asked only if the history could not be read. */
export const backlogArrivesTogether = question({
  id: 'backlog-arrives-together',
  ask: 'Do the late messages arrive all at once?',
  how: 'Think of the last time: one after the other, or many in the same minute?',
  yes: 'Yes, many at once',
  no: 'No, one by one',
  why: 'Many at once means they were waiting for your Mac. One by one speaks for a slow connection or a slow sender.',
  said: {
    yes: 'Late messages arrive all at once.',
    no: 'Late messages arrive one by one.',
  },
  whether: 'whether late messages arrive all at once',
  minutes: 0.2,
  unsure: 'sometimes',
  sources: [estimate],
});
