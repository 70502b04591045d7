import type { Database } from 'better-sqlite3';
import type { Recipe } from '../../shared/samples/history/recipe.ts';
import { chats } from '../../shared/samples/history/row.ts';
import { binaryPlist, type PlistValue } from './binary-plist.ts';
import { canaryOf } from './canaries.ts';
import { into } from './insert.ts';

/** There is one chat for each service; both are the same conversation. */
const SERVICES = ['iMessage', 'SMS'] as const;
type Service = (typeof SERVICES)[number];

/** The row of `chat` for a conversation and a service. */
export const chatId = (chat: number, service: Service): number =>
  chat * SERVICES.length + SERVICES.indexOf(service) + 1;

/** Settings of a conversation. Messages keeps yes and no as either of two kinds; both occur here. */
function properties(recipe: Recipe, chat: number, service: Service): Buffer | null {
  const said = (yes: boolean) => (chat % 2 === 0 ? yes : Number(yes));
  const settings: Record<string, PlistValue> = {
    pv: 2,
    lastSeenMessageGuid: canaryOf('chat', 'properties'),
    chatSummaryDictionary: { summary: canaryOf('chat', 'properties'), version: 1 },
  };
  if (recipe.forcedToText?.includes(chat)) settings['shouldForceToSMS'] = said(true);
  if (service === 'iMessage') {
    if (recipe.readReceiptSwitchedOff?.includes(chat)) settings['EnableReadReceiptForChat'] = said(false);
    else if (chat % 3 === 0) settings['EnableReadReceiptForChat'] = said(true);
  }
  if (service === 'SMS' && settings['shouldForceToSMS'] === undefined) {
    if (recipe.mess && chat === 3) return Buffer.from('bplist00, and then something that is none');
    if (chat % 2 === 1) return null;
  }
  return binaryPlist(settings);
}

/** Writes the people and the conversations, with all that the recipe says about whole conversations. */
export function writeChats(database: Database, recipe: Recipe): void {
  const [handle, chat, member] = [into(database, 'handle'), into(database, 'chat'), into(database, 'chat_handle_join')];
  const [lookup, used] = [into(database, 'chat_lookup'), into(database, 'chat_service')];
  const text = (column: Parameters<typeof canaryOf<'chat'>>[1]) => canaryOf('chat', column);
  chats.forEach(({ address, group }, nth) => {
    if (!group)
      handle({
        ROWID: nth + 1,
        id: address,
        service: 'iMessage',
        uncanonicalized_id: canaryOf('handle', 'uncanonicalized_id'),
        person_centric_id: `${canaryOf('handle', 'person_centric_id')}${nth}`,
      });
    lookup({ identifier: address, domain: 'iMessage', chat: chatId(nth, 'iMessage') });
    for (const service of SERVICES) {
      const ROWID = chatId(nth, service);
      chat({
        ROWID,
        guid: `${service};${group ? '+' : '-'};${address}`,
        style: group ? 43 : 45,
        chat_identifier: address,
        service_name: service,
        room_name: group ? address : null,
        is_filtered: recipe.filtered?.includes(nth) ? 1 : 0,
        ck_sync_state: recipe.icloud?.uploaded ? 1 : 0,
        properties: properties(recipe, nth, service),
        display_name: text('display_name'),
        account_login: `E:${text('account_login')}`,
        account_id: text('account_id'),
        last_addressed_handle: text('last_addressed_handle'),
        last_addressed_sim_id: text('last_addressed_sim_id'),
        group_id: `${text('group_id')}${nth}`,
        original_group_id: `${text('original_group_id')}${nth}`,
        server_change_token: text('server_change_token'),
        engram_id: text('engram_id'),
        cloudkit_record_id: text('cloudkit_record_id'),
      });
      used({ service, chat: ROWID });
      for (const handle_id of group ? [1, 2, 3] : [nth + 1]) member({ chat_id: ROWID, handle_id });
    }
  });
}
