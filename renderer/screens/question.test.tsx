import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { createCaseStore } from '../store.ts';
import { CaseContext } from '../use-case.ts';
import { QuestionScreen } from './question.tsx';

const unseen = { ok: false, ms: 1, reason: 'timeout', detail: 'It took too long.' } as const;

/** The question on a page of its own, with the answers given so far. */
function ask(events: readonly { kind: 'answered'; finding: string; value: 'yes' | 'no' | 'unknown' }[]) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const store = createCaseStore(async () => ({ ok: false, reason: 'offline', detail: '' }));
  store.setState({
    case: {
      code: 'ABCD-EFGH-JKMN',
      at: '2026-11-20T09:00:00.000Z',
      source: 'this-mac',
      symptom: 'send-fails',
      readings: { clock: unseen },
      events,
    },
  });
  const place = document.body.appendChild(document.createElement('div'));
  act(() =>
    createRoot(place).render(
      <CaseContext value={store}>
        <QuestionScreen id="auth-error" />
      </CaseContext>,
    ),
  );
  const radio = (value: string) => place.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  const go = () => place.querySelector<HTMLButtonElement>('button[type="submit"]');
  return { store, place, radio, go };
}

it('waits for an answer, takes "I do not know" as one, and starts at its heading', () => {
  const { store, place, radio, go } = ask([]);
  expect(document.activeElement).toBe(place.querySelector('h1'));
  expect(go()?.disabled).toBe(true);
  act(() => radio('unknown')?.click());
  expect(go()?.disabled).toBe(false);
  act(() => go()?.click());
  expect(store.getState().case?.events).toEqual([{ kind: 'answered', finding: 'auth-error', value: 'unknown' }]);
});

it('shows the answer that was given before, ready to be changed', () => {
  const { radio, go } = ask([{ kind: 'answered', finding: 'auth-error', value: 'no' }]);
  expect(radio('no')?.checked).toBe(true);
  expect(go()?.disabled).toBe(false);
});
