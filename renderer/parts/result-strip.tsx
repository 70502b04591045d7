import type { StationState } from '../../shared/report/view.ts';
import { Badge } from './badge.tsx';
import styles from './result-strip.module.css';

/** What came of something, in one sentence with its shape: spoken when it appears. */
export function ResultStrip({
  state,
  strong,
  children,
}: {
  readonly state: StationState;
  readonly strong: string;
  readonly children?: React.ReactNode;
}) {
  return (
    <p role="status" className={styles.strip} data-state={state}>
      <Badge state={state} size={24} />
      <span>
        <strong>{strong}</strong> {children}
      </span>
    </p>
  );
}
