import type { Column } from '../allow-list.ts';
import type { Shape } from '../shape.ts';
import { flag } from './history.ts';

type MessageColumn = Column<'message'>;

/** The flag where the column holds exactly 1; nothing for a store without this column. */
const one = (shape: Shape, column: MessageColumn, bit: number): string =>
  shape.has('message', column) ? `(m.${column} IS 1) * ${bit}` : '0';

const when = (shape: Shape, column: MessageColumn, test: string, bit: number): string =>
  shape.has('message', column) ? `(${test}) * ${bit}` : '0';

/**
 * The flags of message `m` as one number. Nothing here is NULL, whatever the row holds: `IS` never is. What only concerns
 * messages of mine is not asked for others, which halves the work on a large store.
 */
function flagsOf(shape: Shape): string {
  const mine = [
    flag.mine,
    one(shape, 'is_sent', flag.sent),
    one(shape, 'is_delivered', flag.delivered),
    one(shape, 'is_finished', flag.finished),
    one(shape, 'was_downgraded', flag.downgraded),
    when(shape, 'date_read', 'COALESCE(m.date_read, 0) > 0', flag.read),
    shape.has('message', 'did_notify_recipient')
      ? when(
          shape,
          'was_delivered_quietly',
          'm.was_delivered_quietly IS 1 AND m.did_notify_recipient IS NOT 1',
          flag.quiet,
        )
      : one(shape, 'was_delivered_quietly', flag.quiet),
    one(shape, 'is_pending_satellite_send', flag.waitsForSatellite),
    shape.has('message', 'destination_caller_id')
      ? `CASE WHEN m.destination_caller_id IS NULL OR m.destination_caller_id = '' THEN 0
           WHEN instr(m.destination_caller_id, '@') THEN ${flag.fromEmail} ELSE ${flag.fromNumber} END`
      : '0',
  ];
  const both = [
    `(m.cache_roomnames IS NULL) * ${flag.oneToOne}`,
    `CASE m.service WHEN 'iMessage' THEN ${flag.iMessage} WHEN 'SMS' THEN ${flag.sms} WHEN 'RCS' THEN ${flag.rcs} ELSE 0 END`,
    shape.has('message', 'ck_sync_state')
      ? `CASE WHEN m.ck_sync_state IS 0 THEN ${flag.notUploaded} ELSE ${flag.uploaded} END`
      : '0',
    one(shape, 'is_corrupt', flag.corrupt),
  ];
  const set = (terms: readonly (string | number)[]) => terms.filter((term) => term !== '0').join(' + ');
  return `CASE WHEN m.is_from_me IS 1 THEN ${set(mine)} ELSE ${one(shape, 'is_spam', flag.junk)} END + ${set(both)}`;
}

/**
 * What keeps message `m` from counting: a tapback, a group event, scheduled, empty; 0 for one that counts. Nearly every row
 * has four plain zeros here, so that is tried first.
 */
function kindOf(shape: Shape): string {
  const columns = (['item_type', 'is_empty', 'associated_message_type', 'schedule_type'] as const)
    .filter((column) => shape.has('message', column))
    .map((column) => `m.${column}`);
  return `COALESCE(${columns.join(' | ')}, ${columns.map((column) => `COALESCE(${column}, 0)`).join(' | ')})`;
}

/** Dates of the window in both units that stores hold: nanoseconds, and whole seconds before macOS 10.13. */
export const inWindow = '(m.date BETWEEN :fromNs AND :toNs OR m.date BETWEEN :fromS AND :toS)';

/**
 * The messages of one block of row numbers: number, date, date of delivery, error, and flags, which are NULL for what does not
 * count. No index: a walk along the table is what it is meant to be, and the planner otherwise guesses badly on a store
 * without statistics.
 */
export const blockStatement = (shape: Shape): string =>
  `SELECT m.ROWID AS id, m.date AS date, m.date_delivered AS delivered, m.error AS error,
     CASE WHEN ${kindOf(shape)} = 0 THEN ${flagsOf(shape)} END AS flags
   FROM message m NOT INDEXED WHERE m.ROWID BETWEEN :low AND :high AND ${inWindow} ORDER BY m.ROWID`;
