import type { StationState } from '../../shared/report/view.ts';
import type { Station } from '../../shared/station.ts';
import { Badge } from './badge.tsx';
import styles from './station-disc.module.css';
import { StationIcon } from './station-icons.tsx';

/** One place: ring, drawing and badge. The ring says how the place is, nothing about the message. */
export function StationDisc({ station, state }: { readonly station: Station; readonly state: StationState }) {
  const settled = state !== 'waiting' && state !== 'looking';
  return (
    <span className={styles.disc} data-state={state} aria-hidden="true">
      <svg className={styles.ring} aria-hidden="true">
        <circle className={styles.ground} cx="50%" cy="50%" />
        {state === 'looking' && <circle className={styles.arc} cx="50%" cy="50%" pathLength="360" />}
      </svg>
      <span className={styles.icon}>
        <StationIcon station={station} />
      </span>
      {settled && (
        <span className={styles.badge}>
          <Badge state={state} />
        </span>
      )}
    </span>
  );
}
