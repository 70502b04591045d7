import { checks } from '../../shared/checks/index.ts';
import { recheckId } from '../../shared/engine/kb-faults.ts';
import { areas } from '../../shared/facts/index.ts';
import type { Finding } from '../../shared/finding.ts';
import { UNSURE_MINUTES, withoutTrial } from '../journey.ts';
import { fixOf, symptomOf } from '../knowledge.ts';
import { CardGrid } from '../parts/card-grid.tsx';
import { ChoiceCard } from '../parts/choice-card.tsx';
import { MainPart } from '../parts/main-part.tsx';
import { Path } from '../parts/path.tsx';
import { ResultStrip } from '../parts/result-strip.tsx';
import { Lead, Title } from '../parts/title.tsx';
import { WatchStrip } from '../parts/watch-strip.tsx';
import { useCase, useView, viewOfCase } from '../use-case.ts';
import styles from './outcome.module.css';

/** What looking again showed: the problem the fix was about, whether it is gone or still there. */
function Again({ before, now }: { readonly before: readonly Finding[]; readonly now: readonly Finding[] }) {
  const changed = before
    .filter(({ verdict, kind }) => verdict === 'problem' && kind === 'check')
    .flatMap(({ id }) => now.find((it) => it.id === id) ?? []);
  const gone = changed.filter(({ verdict }) => verdict === 'fine');
  const left = changed.filter(({ verdict }) => verdict === 'problem');
  const [first] = gone.length > 0 ? gone : left;
  if (!first) return null;
  const fine = gone.length > 0;
  return (
    <ResultStrip
      state={fine ? 'fine' : first.grade}
      strong={fine ? 'We looked again.' : 'We looked again: it is still there.'}
    >
      {first.sentence}
    </ResultStrip>
  );
}

/** Our own second look first, then the question only the person can answer. */
export function Outcome({ id }: { readonly id: string }) {
  const view = useView();
  const before = useCase((state) => state.case);
  const running = useCase((state) => state.running);
  const tell = useCase((state) => state.tell);
  const fix = fixOf(id);
  const waited = id === recheckId;
  if (!view || !before || (!fix && !waited)) return null;
  const again: readonly string[] = fix?.readAgain ?? areas;
  const about = checks
    .filter(({ needs }) => needs.some((area) => again.includes(area)))
    .map(({ id: name }) => name as string);
  const was = viewOfCase(withoutTrial(before, id)).findings.filter((it) => about.includes(it.id));
  const title = waited ? 'Does it work now?' : 'Did it help?';
  const trial = symptomOf(before.symptom)?.trial;
  return (
    <MainPart>
      <div className={styles.strip}>
        {running.length > 0 ? (
          <ResultStrip state="looking" strong="We are looking again." />
        ) : (
          <Again before={was} now={view.findings} />
        )}
      </div>
      <div className={styles.path}>
        <Path path={view.path} size="hero" travelled />
      </div>
      <Title lines={[title]} />
      <Lead>{trial?.say ?? fix?.verify.how ?? 'Try it once more, as you did before.'}</Lead>
      <div className={styles.watch}>
        <WatchStrip />
      </div>
      <div className={styles.cards}>
        <CardGrid label={title}>
          <li>
            <ChoiceCard
              label={trial?.yes ?? 'Yes, it works again'}
              helper="Then we are done here."
              onChoose={() => tell('solved')}
            />
          </li>
          <li>
            <ChoiceCard
              label={trial?.no ?? 'No, it is the same'}
              helper="Then we try the next most likely thing."
              onChoose={() => tell('not_solved')}
            />
          </li>
          <li>
            <ChoiceCard
              label="Not sure yet"
              helper={`Then we look again in ${UNSURE_MINUTES} minutes.`}
              onChoose={() => tell('unsure')}
            />
          </li>
        </CardGrid>
      </div>
    </MainPart>
  );
}
