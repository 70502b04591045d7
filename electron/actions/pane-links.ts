import type { Pane } from '../../shared/knowledge/panes.ts';

/** Where a pane lives: in System Settings (macOS 13 and later) and in System Preferences (macOS 11 and 12). */
export interface PaneLink {
  readonly settings: string;
  readonly preferences: string;
}

const link = (settings: string, preferences: string): PaneLink => ({
  settings: `x-apple.systempreferences:${settings}`,
  preferences: `x-apple.systempreferences:${preferences}`,
});

/** The Messages app (com.apple.MobileSMS). It lies on the sealed system volume since macOS 10.15, so it is always there. */
const messagesApp = 'file:///System/Applications/Messages.app';

/**
 * The closed table of what may be opened. The ids of System Settings were listed on macOS 26; of the older ones only
 * Full Disk Access and Date & Time have been seen in use, so the written way always stands beside the button.
 */
export const paneLinks: { readonly [P in Pane]: PaneLink } = {
  'date-time': link('com.apple.Date-Time-Settings.extension', 'com.apple.preference.datetime'),
  'full-disk-access': link(
    'com.apple.settings.PrivacySecurity.extension?Privacy_AllFiles',
    'com.apple.preference.security?Privacy_AllFiles',
  ),
  network: link('com.apple.Network-Settings.extension', 'com.apple.preference.network'),
  wifi: link('com.apple.wifi-settings-extension', 'com.apple.preference.network'),
  'apple-account': link('com.apple.systempreferences.AppleIDSettings', 'com.apple.preferences.AppleIDPrefPane'),
  icloud: link('com.apple.systempreferences.AppleIDSettings?iCloud', 'com.apple.preferences.AppleIDPrefPane'),
  'software-update': link('com.apple.Software-Update-Settings.extension', 'com.apple.preferences.softwareupdate'),
  battery: link('com.apple.Battery-Settings.extension', 'com.apple.preference.battery'),
  focus: link('com.apple.Focus-Settings.extension', 'com.apple.preference.notifications'),
  notifications: link('com.apple.Notifications-Settings.extension', 'com.apple.preference.notifications'),
  // System Preferences has no storage pane: the list lies behind the Apple menu, so only its front page is opened.
  storage: {
    settings: 'x-apple.systempreferences:com.apple.settings.Storage',
    preferences: 'x-apple.systempreferences:',
  },
  extensions: link('com.apple.LoginItems-Settings.extension?ExtensionItems', 'com.apple.preferences.extensions'),
  messages: { settings: messagesApp, preferences: messagesApp },
};
