import { expect, test } from 'vitest';
import { panes } from '../../shared/knowledge/panes.ts';
import { type Open, openPane } from './open-pane.ts';

const recorder = (result: Awaited<ReturnType<Open>>) => {
  const opened: string[] = [];
  const open: Open = async (url) => {
    opened.push(url);
    return result;
  };
  return { opened, open };
};

test('macOS 13 and later get System Settings, older ones System Preferences', async () => {
  const { opened, open } = recorder('done');
  expect(await openPane(open, 'date-time', '25.1.0')).toBe('done');
  await openPane(open, 'date-time', '22.0.0');
  await openPane(open, 'date-time', '21.6.0');
  expect(opened).toEqual([
    'x-apple.systempreferences:com.apple.Date-Time-Settings.extension',
    'x-apple.systempreferences:com.apple.Date-Time-Settings.extension',
    'x-apple.systempreferences:com.apple.preference.datetime',
  ]);
});

test('a version nobody can read is taken for a new one', async () => {
  const { opened, open } = recorder('done');
  await openPane(open, 'full-disk-access', '');
  expect(opened).toEqual(['x-apple.systempreferences:com.apple.settings.PrivacySecurity.extension?Privacy_AllFiles']);
});

test('what the host could not open is said, not hidden', async () => {
  expect(await openPane(recorder('not_supported').open, 'wifi', '25.1.0')).toBe('not_supported');
  expect(await openPane(recorder('failed').open, 'wifi', '25.1.0')).toBe('failed');
});

test.each(panes)('%s opens System Settings or Messages, and nothing else', async (pane) => {
  const { opened, open } = recorder('done');
  await openPane(open, pane, '25.1.0');
  await openPane(open, pane, '20.6.0');
  for (const url of opened) {
    expect(url).toMatch(/^(x-apple\.systempreferences:[\w.?-]*|file:\/\/\/System\/Applications\/Messages\.app)$/);
  }
  expect(opened).toHaveLength(2);
});
