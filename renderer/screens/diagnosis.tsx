import type { Finding } from '../../shared/finding.ts';
import type { View } from '../../shared/report/view.ts';
import { fixOf } from '../knowledge.ts';
import { AllFindings } from '../parts/all-findings.tsx';
import { Button } from '../parts/button.tsx';
import { Confidence } from '../parts/confidence.tsx';
import { costOf } from '../parts/cost-words.ts';
import { DirectionCaption } from '../parts/direction-caption.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { type Column, Evidence, NOTHING_UNSEEN } from '../parts/evidence.tsx';
import { Footer, FooterNote } from '../parts/footer.tsx';
import { MainPart } from '../parts/main-part.tsx';
import { NextStepButton } from '../parts/next-step-button.tsx';
import { Path } from '../parts/path.tsx';
import { Title } from '../parts/title.tsx';
import { useCase, useView } from '../use-case.ts';
import styles from './diagnosis.module.css';

const SHOWN = 3;
const NOTHING_SEEN = 'Nothing we looked at.';

const ofVerdict = (findings: readonly Finding[], verdict: Finding['verdict']) =>
  findings.filter((it) => it.verdict === verdict);

/** The first finding of each place on the way, a few of them: the rest stands behind "Everything we checked". */
const onePerPlace = (findings: readonly Finding[]) =>
  findings.filter((it, index) => findings.findIndex(({ station }) => station === it.station) === index).slice(0, SHOWN);

/** The other possibilities in a few words; without a clear cause the likeliest already stand above. */
function inShort([first, ...rest]: View['others'], clear: boolean): string {
  if (!first) return '';
  if (!clear) return `${rest.length + 1} more, each less likely`;
  return `${first.title} (${first.chance})${rest.length > 0 ? `, and ${rest.length} more` : ''}`;
}

/** The three columns: for and against the leading cause, or what is out and what is left when there is none. */
function columnsOf(view: View): readonly Column[] {
  const unseen: Column = { sign: '?', heading: 'Could not check', lines: view.notChecked, none: NOTHING_UNSEEN };
  if (view.confidence.word === 'healthy') {
    const checked = view.findings.filter(({ kind }) => kind !== 'answer');
    return [
      { sign: '✓', heading: 'Looked fine', lines: onePerPlace(ofVerdict(checked, 'fine')), none: NOTHING_SEEN },
      { sign: '○', heading: 'Worth a look', lines: ofVerdict(checked, 'problem'), none: NOTHING_SEEN },
      unseen,
    ];
  }
  if (view.confidence.word !== 'none')
    return [
      { sign: '+', heading: 'Speaks for it', lines: view.speaksFor, none: NOTHING_SEEN },
      { sign: '−', heading: 'Speaks against it', lines: view.speaksAgainst, none: NOTHING_SEEN },
      unseen,
    ];
  const lines = (all: View['others'], chances: boolean) =>
    all.slice(0, SHOWN).map(({ cause, title, chance }) => ({
      id: cause,
      sentence: chances ? `${title} (${chance}).` : `${title}.`,
    }));
  return [
    { sign: '✓', heading: 'Ruled out', lines: lines(view.ruledOut, false), none: 'Nothing yet.' },
    { sign: '○', heading: 'Still possible', lines: lines(view.others, true), none: 'Nothing we know of.' },
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
        <Evidence columns={columnsOf(view)} />
        {others.length > 0 && (
          <Disclosure name="Other possibilities" summary={inShort(others, clear)}>
            <ul>
              {others.map(({ cause, title, chance }) => (
                <li key={cause}>{`${title} (${chance})`}</li>
              ))}
            </ul>
          </Disclosure>
        )}
        {confidence.word === 'healthy' && <AllFindings findings={view.findings} />}
      </MainPart>
      <Footer>
        <Button look="quiet" icon="undo" onClick={restart}>
          Start over
        </Button>
        <FooterNote side="right">{fix ? costOf(fix) : ''}</FooterNote>
        <NextStepButton next={next} />
      </Footer>
    </>
  );
}
