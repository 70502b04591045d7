import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCaseStore } from '../store.ts';
import { clockSlow, pretendHost } from '../testing/pretend-host.ts';
import { CaseContext } from '../use-case.ts';
import { WatchStrip } from './watch-strip.tsx';

const event = {
  nth: 1,
  order: 7,
  service: 'iMessage',
  sentAt: '2026-11-20T10:00:00.000Z',
  seenAt: '2026-11-20T10:00:01.000Z',
  latenessSeconds: 1,
  afterGap: false,
  state: 'sending',
  errorCode: null,
} as const;
const watching = (events: readonly object[]) =>
  ({ ok: true, value: { state: 'watching', since: event.sentAt, reason: null, detail: null, events } }) as never;

let page: HTMLElement;
let unmount: () => void;
const host = pretendHost(clockSlow);
const store = createCaseStore(host.ask);
const later = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  page = document.createElement('div');
  const root = createRoot(page);
  unmount = () => act(() => root.unmount());
  await store.getState().open(true);
  await act(async () =>
    root.render(
      <CaseContext value={store}>
        <WatchStrip />
      </CaseContext>,
    ),
  );
});
afterEach(() => {
  unmount();
  vi.useRealTimers();
});

it('tells what becomes of the message that is being sent, and nothing where nothing can be watched', async () => {
  expect(page.textContent).toBe('');
  host.watch = watching([]);
  await later(1_500);
  expect(page.querySelector('[role=status]')?.textContent).toMatch(/We are watching/);
  host.watch = watching([event]);
  await later(1_500);
  expect(page.textContent).toMatch(/Your message is being sent/);
  host.watch = watching([{ ...event, nth: 2, state: 'delivered' }]);
  await later(1_500);
  expect(page.textContent).toMatch(/Your message was delivered/);
  host.watch = watching([]);
  await later(1_500);
  expect(page.textContent).toMatch(/Your message was delivered/);
});
