import { act, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { Dialog } from './dialog.tsx';

it('stays open until somebody closes it, also where effects run twice', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const onClose = vi.fn();
  const place = document.body.appendChild(document.createElement('div'));
  await act(async () =>
    createRoot(place).render(
      <StrictMode>
        <Dialog title="Help" onClose={onClose}>
          <p>What we read</p>
        </Dialog>
      </StrictMode>,
    ),
  );
  expect(place.querySelector('dialog')?.open).toBe(true);
  expect(onClose).not.toHaveBeenCalled();
  await act(async () => place.querySelector('button')?.click());
  expect(onClose).toHaveBeenCalledOnce();
});
