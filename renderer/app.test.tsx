import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from './app.tsx';
import { createCaseStore } from './store.ts';
import { clockSlow, nothingToSee, pretendHost } from './testing/pretend-host.ts';
import { CaseContext } from './use-case.ts';

let root: Root | null = null;

beforeEach(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true }));
afterEach(() => {
  act(() => root?.unmount());
  document.body.replaceChildren();
});

/** The whole page on a made-up host. */
async function page(host: ReturnType<typeof pretendHost>) {
  const store = createCaseStore(host.ask, async () => {});
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  await act(async () => root?.render(<CaseContext value={store}>{<App />}</CaseContext>));
  await act(() => store.getState().open(true));
  const text = (all: string) => [...place.querySelectorAll<HTMLElement>(all)].map((it) => it.textContent);
  const button = (name: RegExp) =>
    [...place.querySelectorAll('button')].find(({ textContent }) => name.test(textContent));
  const press = (name: RegExp) => act(async () => button(name)?.click());
  const heading = () => place.querySelector('h1')?.textContent.trim();
  return { place, text, button, press, heading };
}

describe('every screen', () => {
  it('starts at its heading, names itself in the title and has one of each landmark', async () => {
    const { place, heading, press } = await page(pretendHost(clockSlow));
    for (const next of [/Not Delivered/, /Fix the clock/]) {
      expect(document.activeElement).toBe(place.querySelector('h1'));
      expect(document.title).toBe(`${heading()} – Undelivered`);
      for (const landmark of ['header', 'main', 'h1']) expect(place.querySelectorAll(landmark)).toHaveLength(1);
      await press(next);
    }
    expect(heading()).toBe('Let this Mac set its own clock');
    expect(place.querySelectorAll('footer')).toHaveLength(1);
  });

  it('says so for as long as a sample stands in for this Mac', async () => {
    const host = pretendHost(clockSlow);
    host.isMac = false;
    const { place, press, heading } = await page(host);
    expect(heading()).toBe('Choose a sample Mac');
    await press(/A slow clock/);
    for (const next of [/Not Delivered/, /Fix the clock/, /I did it/, /I did it/, /Yes, /]) {
      expect(place.querySelector('header')?.textContent).toContain('Sample: A slow clock');
      await press(next);
    }
    expect(heading()).toMatch(/^Good\./);
    expect(place.querySelector('header')?.textContent).toContain('Sample: A slow clock');
  });

  it('on a Mac begins with this Mac, and offers samples only on demand', async () => {
    const { place, heading, press } = await page(pretendHost(clockSlow));
    expect(heading()).toBe('What is going wrong?');
    expect(place.querySelector('header')?.textContent).not.toContain('Sample');
    await press(/Look at a sample Mac/);
    expect(heading()).toBe('Choose a sample Mac');
    await press(/Back to this Mac/);
    expect(heading()).toBe('What is going wrong?');
  });
});

it('goes on with the Return key from the heading, and nowhere that the key has another use', async () => {
  const { press, heading, place } = await page(pretendHost(clockSlow));
  await press(/Not Delivered/);
  const strike = (on: Element | null | undefined) =>
    act(async () => on?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
  await strike(place.querySelector('summary'));
  expect(heading()).toMatch(/7 minutes slow/);
  await strike(place.querySelector('h1'));
  expect(heading()).toBe('Let this Mac set its own clock');
});

describe('the start', () => {
  it('opens "Something else" for the rarer complaints', async () => {
    const { press, text, button } = await page(pretendHost(clockSlow));
    const before = text('main li').length;
    expect(button(/Something else/)?.getAttribute('aria-expanded')).toBe('false');
    await press(/Something else/);
    expect(text('main li').length).toBe(before + 4);
  });

  it('moves from card to card with the arrow keys', async () => {
    const { place } = await page(pretendHost(clockSlow));
    const [first, second] = place.querySelectorAll<HTMLButtonElement>('main li button');
    first?.focus();
    first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    expect(document.activeElement).toBe(second);
  });
});

describe('the check-up', () => {
  it('turns questions into statements and speaks each place once it is settled', async () => {
    const host = pretendHost(clockSlow);
    host.held.add('messages');
    const { place, press, text, heading } = await page(host);
    await press(/Not Delivered/);
    expect(text('main section li')).toContain('trouble: Your Mac’s clock is 7 minutes slow.');
    const spoken = () => place.querySelector('[aria-live="polite"]')?.textContent;
    expect(spoken()).toContain('Apple: fine.');
    expect(spoken()).not.toContain('Your Mac');
    expect(text('footer')[0]).toMatch(/\d+ of \d+ checks done/);
    await act(async () => host.release('messages'));
    await vi.waitFor(() => expect(heading()).toMatch(/7 minutes slow/));
  });
});

describe('the permission', () => {
  it('is found by itself while the page waits, and thanked for', async () => {
    vi.useFakeTimers();
    const host = pretendHost(clockSlow);
    host.permission = 'missing';
    const { press, heading, place, button } = await page(host);
    await press(/Not Delivered/);
    expect(heading()).toBe('May we look at your delivery times?');
    host.permission = 'granted';
    await act(() => vi.advanceTimersByTimeAsync(2100));
    vi.useRealTimers();
    expect(place.querySelector('main')?.textContent).toContain('Thank you.');
    expect(button(/Continue without it/)).toBeUndefined();
    await press(/Start the check-up/);
    expect(heading()).toMatch(/7 minutes slow/);
  });

  it('says where the list is when System Settings did not open', async () => {
    const host = pretendHost(clockSlow);
    host.permission = 'missing';
    host.press = 'failed';
    const { press, place } = await page(host);
    await press(/Not Delivered/);
    await press(/Open the list/);
    expect(place.querySelector('main')?.textContent).toContain('Privacy & Security › Full Disk Access');
  });
});

describe('after a fix', () => {
  it('says what looking again showed before it asks', async () => {
    const host = pretendHost(clockSlow);
    const { press, heading, text } = await page(host);
    await press(/Not Delivered/);
    await press(/Fix the clock/);
    host.readings = nothingToSee;
    await press(/I did it/);
    await press(/I did it/);
    expect(heading()).toBe('Did it help?');
    expect(text('main [role="status"]')).toEqual(['We looked again. The clock on this Mac agrees with Apple’s time.']);
  });

  it('says plainly that the problem is still there', async () => {
    const { press, text } = await page(pretendHost(clockSlow));
    await press(/Not Delivered/);
    await press(/Fix the clock/);
    await press(/I did it/);
    await press(/I did it/);
    expect(text('main [role="status"]')[0]).toMatch(/still there.*7 minutes slow/);
  });
});

it('says that the connection was lost, with the way to ask again', async () => {
  const host = pretendHost(clockSlow);
  const { press, place, heading } = await page(host);
  host.offline = true;
  await press(/Not Delivered/);
  expect(place.textContent).toContain('The connection was lost.');
  host.offline = false;
  await press(/Try again/);
  await vi.waitFor(() => expect(heading()).toMatch(/7 minutes slow/));
  expect(place.textContent).not.toContain('The connection was lost.');
});
