import type { LineState, Path as Way } from '../../shared/report/view.ts';
import { Bubble } from './bubble.tsx';
import { Line } from './line.tsx';
import styles from './path.module.css';
import { StationDisc } from './station-disc.tsx';
import { shortNames, stateWords, stationNames } from './words.ts';

type Spot = Way['stations'][number];

/** A place in words: "Your Mac: trouble. Clock is 7 minutes slow." */
export const spokenStation = ({ station, state, note }: Spot): string =>
  `${stationNames[station]}: ${stateWords[state]}. ${note}${/[.…]$/.test(note) ? '' : '.'}`;

const ends: Partial<Record<LineState, string>> = {
  stuck: ' The message is stuck here.',
  slow: ' From here the message is late.',
};

/** What to add for the last place the message surely reached. */
function reach({ lines, direction }: Way, index: number): string {
  const onwards = direction === 'receive' ? lines[index - 1] : lines[index];
  return (onwards && ends[onwards]) ?? '';
}

/** The line over which the message in the picture stands; -1 for none. */
function bubbleAt({ lines, direction }: Way, travelled: boolean): number {
  const broken = lines.findIndex((line) => line === 'stuck' || line === 'slow');
  if (broken >= 0 || !travelled || direction === null) return broken;
  const at = direction === 'send' ? lines.indexOf('not-reached') : lines.lastIndexOf('not-reached');
  // Without a stretch that it surely passed, the message would stand where nobody saw it.
  return lines[direction === 'send' ? at - 1 : at + 1] === 'open' ? at : -1;
}

/**
 * The way a message takes. `hero` on the diagnosis, `large` in the check-up, `strip` above questions and fixes: names only.
 * `travelled`: the message is drawn where it got to even without a break.
 */
export function Path({
  path,
  size,
  travelled = false,
}: {
  readonly path: Way;
  readonly size: 'hero' | 'large' | 'strip';
  readonly travelled?: boolean;
}) {
  const at = size === 'strip' ? -1 : bubbleAt(path, travelled);
  return (
    <ol
      className={`${styles.path} ${styles[size]}`}
      aria-label="The way your messages take"
      data-upright={size === 'strip' ? undefined : ''}
    >
      {path.stations.map((spot, index) => (
        <li key={spot.station} className={styles.station}>
          <span className="spoken">{spokenStation(spot) + reach(path, index)}</span>
          <StationDisc station={spot.station} state={spot.state} />
          <span className={styles.words} data-state={spot.state} aria-hidden="true">
            <span className={styles.name}>{stationNames[spot.station]}</span>
            <span className={styles.short}>{shortNames[spot.station]}</span>
            {size !== 'strip' && <span className={styles.note}>{spot.note}</span>}
          </span>
          {index < 4 && <Line state={path.lines[index] ?? 'not-reached'} />}
          {index === at && (
            <Bubble
              direction={path.direction ?? 'send'}
              late={path.lines[index] === 'slow'}
              hops={path.direction === 'receive' ? index - 3.5 : index + 0.5}
            />
          )}
        </li>
      ))}
    </ol>
  );
}
