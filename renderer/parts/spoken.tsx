import { useCase, useView } from '../use-case.ts';
import { spokenStation } from './path.tsx';

/**
 * What is said aloud while things happen: each place on the way once it is settled, not each check and no timer. Lines are
 * only added, so that each is read once. The headline needs no line: the focus goes to it.
 */
export function Spoken() {
  const view = useView();
  const screen = useCase((state) => state.trail.at(-1)?.screen);
  const isLooking = screen === 'check-up' || screen === 'outcome';
  const settled =
    view && isLooking ? view.path.stations.filter(({ state }) => state !== 'waiting' && state !== 'looking') : [];
  return (
    <div className="spoken" aria-live="polite">
      {settled.map((spot) => (
        <p key={spot.station}>{spokenStation(spot)}</p>
      ))}
    </div>
  );
}
