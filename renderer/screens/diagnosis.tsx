import type { View } from '../../shared/report/view.ts';
import { fixOf } from '../knowledge.ts';
import { Button } from '../parts/button.tsx';
import { Confidence } from '../parts/confidence.tsx';
import { costOf } from '../parts/cost-words.ts';
import { DirectionCaption } from '../parts/direction-caption.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { type Column, Evidence } from '../parts/evidence.tsx';
import { Footer, FooterNote } from '../parts/footer.tsx';
import { MainPart } from '../parts/main-part.tsx';
import { NextStepButton } from '../parts/next-step-button.tsx';
import { Path } from '../parts/path.tsx';
import { Title } from '../parts/title.tsx';
import { useCase, useView } from '../use-case.ts';
import styles from './diagnosis.module.css';

const SHOWN = 3;

/** The three columns: for and against the leading cause, or what is out and what is left when there is none. */
function columnsOf(view: View): readonly Column[] {
  const unseen: Column = { sign: '?', heading: 'Could not check', lines: view.notChecked };
  if (view.confidence.word !== 'none' && view.confidence.word !== 'healthy')
    return [
      { sign: '+', heading: 'Speaks for it', lines: view.speaksFor },
      { sign: '−', heading: 'Speaks against it', lines: view.speaksAgainst },
      unseen,
    ];
  const lines = (all: View['others'], chances: boolean) =>
    all.slice(0, SHOWN).map(({ cause, title, chance }) => ({
      id: cause,
      sentence: chances ? `${title} (${chance}).` : `${title}.`,
    }));
  return [
    { sign: '✓', heading: 'Ruled out', lines: lines(view.ruledOut, false) },
    { sign: '○', heading: 'Still possible', lines: lines(view.others, true) },
    unseen,
  ];
}

/** What is most likely wrong and why, where the message stops, and what to do next. */
export function Diagnosis() {
  const view = useView();
  const restart = useCase((state) => state.restart);
  if (!view) return null;
  const { confidence, next, headline, path } = view;
  const clear = confidence.word !== 'none' && confidence.word !== 'healthy';
  const others = clear ? view.others : view.others.slice(SHOWN);
  const fix = next.kind === 'fix' ? fixOf(next.id) : undefined;
  return (
    <>
      <MainPart>
        <Title lines={[headline.fact, headline.claim]} />
        <Confidence {...confidence} />
        {path.direction && <DirectionCaption direction={path.direction} />}
        <div className={styles.path}>
          <Path path={path} size="hero" />
        </div>
        <div>
          <Evidence columns={columnsOf(view)} />
        </div>
        {others.length > 0 && (
          <div>
            <Disclosure name="Other possibilities" summary={`${others.length} more, each less likely`}>
              <ul>
                {others.map(({ cause, title, chance }) => (
                  <li key={cause}>{`${title} (${chance})`}</li>
                ))}
              </ul>
            </Disclosure>
          </div>
        )}
      </MainPart>
      <Footer>
        <Button look="quiet" icon="search" onClick={restart}>
          Start over
        </Button>
        <FooterNote side="right">{fix ? costOf(fix) : ''}</FooterNote>
        <NextStepButton next={next} />
      </Footer>
    </>
  );
}
