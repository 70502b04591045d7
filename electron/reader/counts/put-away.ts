import type { Shape } from '../shape.ts';
import type { Store } from '../store.ts';

const count = (store: Store, sql: string): number => store.cells(sql)[0]?.[0] ?? 0;

/** Messages in "Recently Deleted", where they stay for 30 to 40 days (support.apple.com/en-us/102615). */
export const recentlyDeleted = (store: Store, shape: Shape): number =>
  shape.has('chat_recoverable_message_join', 'message_id')
    ? count(store, 'SELECT COUNT(DISTINCT r.message_id) AS count FROM chat_recoverable_message_join r')
    : 0;

/** Deletions that iCloud has not been told yet; null when the store keeps no list of them. */
export const pendingDeletes = (store: Store, shape: Shape): number | null =>
  shape.has('sync_deleted_messages', 'ROWID')
    ? count(store, 'SELECT COUNT(*) AS count FROM sync_deleted_messages s')
    : null;
