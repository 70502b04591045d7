import { flag, type History } from '../history/history.ts';

/** What is younger than an hour may still be on its way to iCloud (github.com/zmh/messages-storage-saver-mac). */
const SETTLED_MS = 3_600_000;

/** How many messages older than an hour iCloud has, and how many it does not have. `now` in milliseconds since 2001. */
export function uploads({ length, at, flags }: History, now: number): { uploaded: number; notUploaded: number } {
  let uploaded = 0;
  let notUploaded = 0;
  for (let nth = 0; nth < length; nth++) {
    if ((at[nth] ?? 0) > now - SETTLED_MS) continue;
    if ((flags[nth] ?? 0) & flag.uploaded) uploaded += 1;
    if ((flags[nth] ?? 0) & flag.notUploaded) notUploaded += 1;
  }
  return { uploaded, notUploaded };
}
