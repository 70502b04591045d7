import type { LineState } from '../../shared/report/view.ts';
import styles from './line.module.css';

/** A stretch that lies flat beside the discs and stands upright in a narrow window. */
const Stretch = ({ look }: { readonly look: string | undefined }) => (
  <svg className={`${styles.stretch} ${look}`} aria-hidden="true">
    <line className={styles.flat} x1="2" y1="50%" x2="99%" y2="50%" />
    <line className={styles.upright} x1="50%" y1="2" x2="50%" y2="99%" />
  </svg>
);

/** How far the message gets between two places. Drawn only; the words stand in the list item. */
export function Line({ state }: { readonly state: LineState }) {
  return (
    <span className={styles.room} aria-hidden="true">
      <span className={styles.line}>
        {state === 'stuck' ? (
          <>
            <Stretch look={styles.broken} />
            <svg className={styles.strokes} viewBox="0 0 20 22" aria-hidden="true">
              <path d="M8 2L3 20M17 2l-5 18" />
            </svg>
            <Stretch look={styles.dots} />
          </>
        ) : (
          <Stretch look={{ open: styles.open, slow: styles.slow, 'not-reached': styles.dots }[state]} />
        )}
      </span>
    </span>
  );
}
