import type { Finding } from '../../shared/finding.ts';
import type { StationState } from '../../shared/report/view.ts';
import type { Station } from '../../shared/station.ts';

/** What the five places are called. */
export const stationNames: Record<Station, string> = {
  you: 'You',
  mac: 'Your Mac',
  network: 'Your network',
  apple: 'Apple',
  person: 'The other person',
};

/** The same where there is little room. */
export const shortNames: Record<Station, string> = { ...stationNames, mac: 'Mac', network: 'Network', person: 'Them' };

/** The word of a state, as it is spoken and read without colour. */
export const stateWords: Record<StationState, string> = {
  waiting: 'waiting',
  looking: 'checking now',
  fine: 'fine',
  notice: 'worth a look',
  trouble: 'trouble',
  unknown: 'could not check',
};

/** The shape a settled finding is drawn with. What does not apply to this Mac is left out before. */
export function stateOf({ verdict, grade }: Finding): StationState {
  if (verdict === 'problem') return grade;
  return verdict === 'unknown' ? 'unknown' : 'fine';
}
