import { recheckId } from '../shared/engine/kb-faults.ts';
import styles from './app.module.css';
import type { Place } from './journey.ts';
import { Lost } from './parts/lost.tsx';
import { Spoken } from './parts/spoken.tsx';
import { TitleBar } from './parts/title-bar.tsx';
import { CheckUp } from './screens/check-up.tsx';
import { Diagnosis } from './screens/diagnosis.tsx';
import { End } from './screens/end.tsx';
import { FixStep } from './screens/fix-step.tsx';
import { Outcome } from './screens/outcome.tsx';
import { Permission } from './screens/permission.tsx';
import { QuestionScreen } from './screens/question.tsx';
import { Start } from './screens/start.tsx';
import { Wait } from './screens/wait.tsx';
import { useCase } from './use-case.ts';

/** The screen of a place; a missing one does not compile. */
function Screen({ place }: { readonly place: Place }) {
  switch (place.screen) {
    case 'start':
      return <Start />;
    case 'permission':
      return <Permission />;
    case 'check-up':
      return <CheckUp />;
    case 'question':
      return <QuestionScreen id={place.id} />;
    case 'diagnosis':
      return <Diagnosis />;
    case 'fix':
      return <FixStep id={place.fix} step={place.step} />;
    case 'outcome':
      return <Outcome id={place.fix} />;
    case 'wait':
      return <Wait minutes={place.minutes} forFix={place.fix !== recheckId} />;
    case 'end':
      return <End />;
  }
}

/** The whole page: title bar, the screen of the current place, one region for what is spoken. */
export function App() {
  const trail = useCase((state) => state.trail);
  const place = trail.at(-1) ?? trail[0];
  return (
    <div className={styles.app}>
      <TitleBar />
      <Lost />
      <div className={styles.screen} key={`${trail.length} ${JSON.stringify(place)}`}>
        <Screen place={place} />
      </div>
      <Spoken />
    </div>
  );
}
