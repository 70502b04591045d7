import type { MessagesFacts } from '../../../shared/facts/messages.ts';
import type { History } from '../history/history.ts';
import { isFailed } from '../history/message.ts';
import { moment } from '../times.ts';

/** Messages of mine that did not go out, by Messages' own error number. */
export function failed(history: History): MessagesFacts['sent']['failed'] {
  const byCode: Record<string, number> = {};
  const conversations = new Set<number>();
  let count = 0;
  let newest: number | null = null;
  for (let nth = 0; nth < history.length; nth++) {
    if (!isFailed(history, nth)) continue;
    const code = history.error[nth] ?? 0;
    byCode[code] = (byCode[code] ?? 0) + 1;
    const conversation = history.conversation[nth] ?? 0;
    if (conversation > 0) conversations.add(conversation);
    newest = Math.max(newest ?? Number.NEGATIVE_INFINITY, history.at[nth] ?? 0);
    count += 1;
  }
  return { count, byCode, conversations: conversations.size, newest: moment(newest) };
}
