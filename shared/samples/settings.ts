/** A settings file as `defaults export` prints it; `lines` are its keys and values. */
const exported = (...lines: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    '<dict>',
    ...lines.map((line) => `\t${line}`),
    '</dict>',
    '</plist>',
    '',
  ].join('\n');

/** The settings of Messages with Messages in iCloud on, everything downloaded, and the last sync at that time (ISO 8601). */
export const syncedAt = (iso: string): string =>
  exported(
    '<key>CKMOCAccountsMatch</key>',
    '<true/>',
    '<key>CloudKitLastDownloadProgress</key>',
    '<real>1</real>',
    '<key>CloudKitSyncDate</key>',
    `<date>${iso.replace(/\.\d+Z$/, 'Z')}</date>`,
    '<key>CloudKitSyncingEnabled</key>',
    '<true/>',
    '<key>IMCloudKitSyncPaused</key>',
    '<false/>',
  );

/** The settings of somebody who keeps messages for so many days; 0 is for ever. */
export const keptFor = (days: number): string =>
  exported('<key>KeepMessageForDays</key>', `<integer>${days}</integer>`);
