import type { Direction } from '../../shared/station.ts';
import styles from './bubble.module.css';

/**
 * The message in the picture: filled and blue when it was sent, outlined when it is coming in, with a clock when it is late.
 * `hops`: how many places it travels before it stands here; negative from the right.
 */
export function Bubble({
  direction,
  late,
  hops,
}: {
  readonly direction: Direction;
  readonly late: boolean;
  readonly hops: number;
}) {
  return (
    <span className={styles.bubble} style={{ '--hops': hops } as React.CSSProperties} aria-hidden="true">
      <svg
        className={styles.drawing}
        width="54"
        height="39"
        viewBox="0 0 54 39"
        data-way={direction}
        aria-hidden="true"
      >
        {direction === 'send' ? (
          <path
            className={styles.body}
            d="M8 3h30a8 8 0 0 1 8 8v11a8 8 0 0 1-1.6 4.8L47 36l-9-6H8a8 8 0 0 1-8-8V11a8 8 0 0 1 8-8z"
          />
        ) : (
          <path
            className={styles.body}
            d="M10 3h28a8 8 0 0 1 8 8v11a8 8 0 0 1-8 8H17l-8 6 1.5-6H10a8 8 0 0 1-8-8V11a8 8 0 0 1 8-8z"
          />
        )}
        <path className={styles.lines} d={direction === 'send' ? 'M10 13h26M10 20h16' : 'M13 13h24M21 20h16'} />
        {late && (
          <g className={styles.clock}>
            <circle cx="50" cy="29" r="10" />
            <path d="M50 24v5l3.5 2.5" />
          </g>
        )}
      </svg>
    </span>
  );
}
