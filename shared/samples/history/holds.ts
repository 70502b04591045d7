import { type SchemaId, schemas } from '../schemas/index.ts';

/** The columns that a schema declares for a table, read from its text; none when it has no such table. */
function columnsOf(schema: SchemaId, table: string): readonly string[] {
  const declared = schemas[schema].split(`CREATE TABLE ${table} (\n`)[1]?.split('\n);')[0] ?? '';
  return declared.split('\n').flatMap((line) => /^ {2}(\w+) [A-Z]/.exec(line)?.[1] ?? []);
}

/** Whether the store of a system has a table, or a column of it: what it has no place for cannot be planted there. */
export function holds(schema: SchemaId, table: string, column?: string): boolean {
  const columns = columnsOf(schema, table);
  return column === undefined ? columns.length > 0 : columns.includes(column);
}

/** Whether stores of this kind keep some times in whole seconds: those of old systems, and those carried over from them. */
export const keepsSeconds = (schema: SchemaId): boolean => schema === 'el-capitan' || schema === 'sequoia-upgraded';

/** Which kinds of traits the store of a system has a place for; the others cannot be planted there and count 0. */
export const abilities = (schema: SchemaId) => ({
  reactions: holds(schema, 'message', 'associated_message_type'),
  scheduled: holds(schema, 'message', 'schedule_type'),
  ownAddress: holds(schema, 'message', 'destination_caller_id'),
  uploads: holds(schema, 'message', 'ck_sync_state'),
  quiet: holds(schema, 'message', 'was_delivered_quietly'),
  junk: holds(schema, 'message', 'is_spam'),
  corrupt: holds(schema, 'message', 'is_corrupt'),
  recentlyDeleted: holds(schema, 'chat_recoverable_message_join'),
  attachments: holds(schema, 'attachment') && holds(schema, 'message_attachment_join'),
  pendingDeletes: holds(schema, 'sync_deleted_messages'),
});
export type Abilities = ReturnType<typeof abilities>;
