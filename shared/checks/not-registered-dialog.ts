import { counted } from '../wording.ts';
import { check } from './check.ts';
import { tooFewLately } from './enough.ts';

const NOT_ON_IMESSAGE = '22';

/** Whether Messages was told that an address is not on iMessage. */
export const notRegisteredDialog = check({
  id: 'not-registered-dialog',
  kind: 'history',
  grade: 'notice',
  group: 'messages',
  station: 'person',
  needs: ['messages'],
  question: 'Was anybody said not to be on iMessage?',
  whether: 'whether anybody was said not to be on iMessage',
  fine: 'Nobody you wrote to was said not to be on iMessage.',
  problem: '{amount} came back because the other side was not found on iMessage.',
  notes: { fine: 'Found on iMessage', problem: 'Not found on iMessage' },
  onHealthyMac: 'almost never',
  twin: 'history',
  sources: [
    {
      level: 'code',
      note: 'error number 22 stands for “the other user does not exist”',
      url: 'https://github.com/carterlasalle/mac_messages_mcp/pull/58',
    },
  ],
  judge({ messages }) {
    const count = messages.sent.failed.byCode[NOT_ON_IMESSAGE] ?? 0;
    if (count === 0) return tooFewLately(messages) ?? { verdict: 'fine' };
    return { verdict: 'problem', values: { amount: counted(count, 'message'), count } };
  },
});
