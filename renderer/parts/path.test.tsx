import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import type { Path as Way } from '../../shared/report/view.ts';
import { Path } from './path.tsx';

const way = (over: Partial<Way>): Way => ({
  stations: [
    { station: 'you', state: 'fine', note: 'Signed in' },
    { station: 'mac', state: 'trouble', note: 'Clock is 7 minutes slow' },
    { station: 'network', state: 'fine', note: 'Lets messages through' },
    { station: 'apple', state: 'fine', note: 'Service is up' },
    { station: 'person', state: 'unknown', note: 'We cannot see their phone' },
  ],
  lines: ['open', 'stuck', 'not-reached', 'not-reached'],
  direction: 'send',
  ...over,
});

function draw(element: React.ReactNode): HTMLElement {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const place = document.createElement('div');
  act(() => createRoot(place).render(element));
  return place;
}

const spoken = (place: HTMLElement) =>
  [...place.querySelectorAll('ol[aria-label="The way your messages take"] > li')].map(
    (item) => item.firstElementChild?.textContent,
  );

it('says every place with its state, and where the message is stuck', () => {
  expect(spoken(draw(<Path path={way({})} size="hero" />))).toEqual([
    'You: fine. Signed in.',
    'Your Mac: trouble. Clock is 7 minutes slow. The message is stuck here.',
    'Your network: fine. Lets messages through.',
    'Apple: fine. Service is up.',
    'The other person: could not check. We cannot see their phone.',
  ]);
});

it('counts from the other side for messages that are received', () => {
  const late = way({ lines: ['open', 'slow', 'open', 'open'], direction: 'receive' });
  const said = spoken(draw(<Path path={late} size="hero" />));
  expect(said[2]).toBe('Your network: fine. Lets messages through. From here the message is late.');
  expect(said[1]).not.toMatch(/late/);
});

it('draws a message only where it surely got to', () => {
  const unknown = way({ lines: ['not-reached', 'not-reached', 'open', 'not-reached'] });
  const closed = way({ lines: ['open', 'open', 'open', 'not-reached'] });
  const messages = (path: Way) =>
    draw(<Path path={path} size="hero" travelled />).querySelectorAll('[data-way]').length;
  expect(messages(unknown)).toBe(0);
  expect(messages(closed)).toBe(1);
});
