/** What a button of a fix may open: a closed list. Each has one address per generation of macOS on the Mac's side. */
export const panes = [
  'date-time',
  'full-disk-access',
  'network',
  'wifi',
  'apple-account',
  'icloud',
  'software-update',
  'battery',
  'focus',
  'notifications',
  'storage',
  'extensions',
  'messages',
] as const;
export type Pane = (typeof panes)[number];
