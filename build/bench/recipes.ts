/**
 * What somebody who knows the store would type into the `sqlite3` shell to learn the same, over the whole history: failed
 * by code, stuck, undelivered, fallen back, late, clock, iCloud, attachments. The yardstick for our reader. `now` in
 * nanoseconds since 2001.
 */
export const recipes = (now: bigint): string => `
SELECT error, service, COUNT(*) n, MAX(date) last FROM message
 WHERE is_finished=1 AND is_from_me=1 AND error<>0 AND date>0 GROUP BY error, service;
SELECT COUNT(*) FROM message
 WHERE is_from_me=1 AND is_sent=0 AND error=0 AND item_type=0 AND date BETWEEN 0 AND ${now}-300000000000;
SELECT COUNT(*) FROM message
 WHERE cache_roomnames IS NULL AND service IN ('iMessage','RCS') AND is_sent=1 AND is_delivered=0 AND was_downgraded=0
   AND item_type=0 AND is_from_me=1 AND date BETWEEN 0 AND ${now}-86400000000000;
SELECT COUNT(*) FROM message WHERE is_from_me=1 AND was_downgraded=1 AND date>0;
WITH r AS (SELECT ROWID id, date, is_from_me, MAX(CASE WHEN date<=${now} THEN date END)
             OVER (ORDER BY ROWID ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) hi
           FROM message WHERE ROWID>(SELECT MAX(ROWID)-50000 FROM message) AND date>0 AND item_type=0)
SELECT id, is_from_me, (hi-date)/1000000000 AS late_s FROM r WHERE hi-date>120000000000;
SELECT COUNT(*) n, SUM(date_delivered<date-2000000000) neg, MAX(date-date_delivered)/1e9 worst_s FROM message
 WHERE is_from_me=1 AND date_delivered>0 AND date>0;
SELECT ck_sync_state, COUNT(*) FROM message WHERE date<${now}-3600000000000 GROUP BY 1;
SELECT transfer_state, is_outgoing, COUNT(*) FROM attachment WHERE transfer_state NOT IN (0,5) GROUP BY 1,2;
`;
