import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Case } from '../shared/case.ts';
import { present } from '../shared/report/present.ts';
import type { View } from '../shared/report/view.ts';
import { type CaseStore, type createCaseStore, shownView } from './store.ts';

type Store = ReturnType<typeof createCaseStore>;

/** The store of this page; given once in `main.tsx`, in tests around the part under test. */
export const CaseContext = createContext<Store | null>(null);

/** Selects the least a part needs from the store. */
export function useCase<T>(select: (state: CaseStore) => T): T {
  const store = useContext(CaseContext);
  if (!store) throw new Error('A part of the page stands outside of CaseContext.');
  return useStore(store, select);
}

/** Everything worked out from the case on screen; null before a check-up was opened. */
export const useView = (): View | null => useCase(shownView);

/** Everything worked out from a case that is not the one on screen, such as the same before a fix. */
export const viewOfCase = (it: Case): View => present(it);
