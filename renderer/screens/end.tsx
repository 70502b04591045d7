import type { CaseEvent } from '../../shared/case.ts';
import { fixOf } from '../knowledge.ts';
import { Button } from '../parts/button.tsx';
import { Evidence } from '../parts/evidence.tsx';
import { Footer, FooterNote } from '../parts/footer.tsx';
import { MainPart } from '../parts/main-part.tsx';
import { Path } from '../parts/path.tsx';
import { Lead, Title } from '../parts/title.tsx';
import { useCase, useView } from '../use-case.ts';
import styles from './diagnosis.module.css';

const outcomes = {
  solved: 'It works again.',
  not_solved: 'It did not help.',
  unsure: 'Not sure whether it helped.',
  skipped: 'Left for later.',
  not_applicable: 'Could not be done.',
} as const;

const triedLines = (events: readonly CaseEvent[]) =>
  events.flatMap((event) =>
    event.kind === 'tried'
      ? [{ id: event.fix, sentence: `${fixOf(event.fix)?.title ?? event.fix}. ${outcomes[event.outcome]}` }]
      : [],
  );

/** The honest end: solved, nothing to do, or what was checked, tried and not seen, and who can help now. */
export function End() {
  const view = useView();
  const it = useCase((state) => state.case);
  const restart = useCase((state) => state.restart);
  if (!view || !it) return null;
  const solved = it.events.some((event) => event.kind === 'tried' && event.outcome === 'solved');
  const quiet = !solved && view.next.kind === 'nothing';
  const found = view.findings.filter(({ verdict, kind }) => verdict === 'problem' && kind !== 'answer');
  const titles = solved
    ? ['Good. Your messages get through again.']
    : quiet
      ? [view.headline.fact, view.headline.claim]
      : ['We have tried what can be done here.', 'We could not find it.'];
  return (
    <>
      <MainPart>
        <Title lines={titles} />
        <Lead>
          {solved
            ? 'One good minute is not proof. If it comes back, look again: what you tried is listed below.'
            : quiet
              ? 'If something does go wrong, come back and choose what fits best.'
              : 'Apple Support can look where we cannot: at your account and at Apple’s own servers. Open Apple’s page support.apple.com, or call, and tell them what is listed here.'}
        </Lead>
        <div className={styles.path}>
          <Path path={view.path} size="hero" travelled />
        </div>
        <div>
          <Evidence
            columns={[
              { sign: '✓', heading: 'What we found', lines: found },
              { sign: '○', heading: 'What you tried', lines: triedLines(it.events) },
              { sign: '?', heading: 'Could not check', lines: view.notChecked },
            ]}
          />
        </div>
      </MainPart>
      <Footer>
        <FooterNote side="left">{`Case ${it.code}`}</FooterNote>
        <Button look="filled" onClick={restart}>
          Back to the start
        </Button>
      </Footer>
    </>
  );
}
