import type { StationState } from '../../shared/report/view.ts';
import { Badge } from './badge.tsx';
import styles from './check-row.module.css';
import { stateWords } from './words.ts';

/** One check as a line: a question while it waits, a statement when it is done. */
export function CheckRow({ state, text }: { readonly state: StationState; readonly text: string }) {
  return (
    <li className={styles.row} data-state={state}>
      <Badge state={state} size={20} />
      <span className="spoken">{`${stateWords[state]}: `}</span>
      <span>{text}</span>
      {state === 'looking' && <span className={styles.limit}>up to 10 s</span>}
    </li>
  );
}
