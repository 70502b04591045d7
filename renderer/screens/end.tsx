import { AllFindings } from '../parts/all-findings.tsx';
import { Button } from '../parts/button.tsx';
import { endWords, triedLines } from '../parts/end-words.ts';
import { Evidence, NOTHING_UNSEEN } from '../parts/evidence.tsx';
import { Footer, FooterNote } from '../parts/footer.tsx';
import { MainPart } from '../parts/main-part.tsx';
import { Path } from '../parts/path.tsx';
import { Lead, Title } from '../parts/title.tsx';
import { useCase, useView } from '../use-case.ts';
import styles from './diagnosis.module.css';

/** The honest end: what was found, what was tried, what nobody could see, and who can help now. */
export function End() {
  const view = useView();
  const it = useCase((state) => state.case);
  const restart = useCase((state) => state.restart);
  if (!view || !it) return null;
  const { titles, lead } = endWords(view, it.events);
  const found = view.findings.filter(({ verdict, kind }) => verdict === 'problem' && kind !== 'answer');
  return (
    <>
      <MainPart>
        <Title lines={titles} />
        <Lead>{lead}</Lead>
        <div className={styles.path}>
          <Path path={view.path} size="hero" travelled />
        </div>
        <Evidence
          columns={[
            { sign: '✓', heading: 'What we found', lines: found, none: 'Nothing that stands out.' },
            { sign: '○', heading: 'What you tried', lines: triedLines(it.events), none: 'Nothing yet.' },
            { sign: '?', heading: 'Could not check', lines: view.notChecked, none: NOTHING_UNSEEN },
          ]}
        />
        <AllFindings findings={view.findings} />
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
