import type { StationState } from '../../shared/report/view.ts';
import styles from './badge.module.css';

const tick = <path className={styles.glyph} d="M9.5 15.9l4.2 4.2 7.8-8.4" />;
const cross = <path className={styles.glyph} d="M11 11l9 9M20 11l-9 9" />;

function Drawing({ state }: { readonly state: StationState }) {
  switch (state) {
    case 'fine':
      return (
        <>
          <circle className={styles.good} cx="15.5" cy="15.5" r="12.8" />
          {tick}
        </>
      );
    case 'trouble':
      return (
        <>
          <rect className={styles.bad} x="3" y="3" width="25" height="25" rx="5.5" />
          {cross}
        </>
      );
    case 'notice':
      return (
        <>
          <path className={styles.warn} d="M15.5 4.5L28 26.5H3z" />
          <path className={styles.glyph} d="M15.5 12.5v6" />
          <circle className={styles.dot} cx="15.5" cy="23" r="1.7" />
        </>
      );
    case 'unknown':
      return (
        <>
          <circle className={styles.unknown} cx="15.5" cy="15.5" r="12" />
          <path className={styles.mark} d="M11.7 12.6c.2-2.2 1.8-3.5 3.9-3.5s3.8 1.3 3.8 3.3c0 2.7-3.8 2.9-3.8 5.8" />
          <circle className={styles.markDot} cx="15.6" cy="22" r="1.6" />
        </>
      );
    case 'looking':
      return (
        <>
          <circle className={styles.track} cx="15.5" cy="15.5" r="12" />
          <circle className={styles.arc} cx="15.5" cy="15.5" r="12" pathLength="360" />
        </>
      );
    case 'waiting':
      return <circle className={styles.waiting} cx="15.5" cy="15.5" r="11.5" />;
  }
}

/** The shape of a state: a form and a glyph, never colour alone. Its word is spoken elsewhere. `size` in pixels. */
export function Badge({ state, size }: { readonly state: StationState; readonly size?: number }) {
  return (
    <svg className={styles.badge} width={size} height={size} viewBox="0 0 31 31" aria-hidden="true">
      <Drawing state={state} />
    </svg>
  );
}
