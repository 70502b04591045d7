import { useState } from 'react';
import { fixOf } from '../knowledge.ts';
import { Button } from '../parts/button.tsx';
import { howLong } from '../parts/cost-words.ts';
import { FixCard } from '../parts/fix-card.tsx';
import { Footer, FooterNote } from '../parts/footer.tsx';
import { Icon } from '../parts/icons.tsx';
import { MainPart } from '../parts/main-part.tsx';
import { Path } from '../parts/path.tsx';
import { Eyebrow, Lead, Title } from '../parts/title.tsx';
import { useCase, useView } from '../use-case.ts';
import styles from './fix-step.module.css';

/** One step of a fix: what to do, where it is, and what it takes. "I did it" is filled once the place has been opened. */
export function FixStep({ id, step: index }: { readonly id: string; readonly step: number }) {
  const view = useView();
  const didStep = useCase((state) => state.didStep);
  const leaveFix = useCase((state) => state.leaveFix);
  const [opened, setOpened] = useState(false);
  const fix = fixOf(id);
  const step = fix?.steps[index];
  if (!view || !fix || !step) return null;
  const facts = [
    { icon: 'clock', title: 'How long', text: howLong(fix) },
    { icon: 'disturb', title: 'What it may disturb', text: fix.disturbs },
    { icon: 'undo', title: 'Can it be undone?', text: fix.undo },
  ] as const;
  return (
    <>
      <MainPart narrow>
        <div className={styles.path}>
          <Path path={view.path} size="strip" />
        </div>
        <Eyebrow>{`${fix.button} · Step ${index + 1} of ${fix.steps.length}`}</Eyebrow>
        <Title lines={[fix.title]} />
        <Lead>{fix.why}</Lead>
        <FixCard fix={id} index={index} step={step} main={!opened} onOpened={() => setOpened(true)} />
        <dl className={styles.facts}>
          {facts.map(({ icon, title, text }) => (
            <div key={title}>
              <Icon name={icon} size={24} />
              <dt>{title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </MainPart>
      <Footer>
        <Button onClick={() => leaveFix('skipped')}>Not now</Button>
        <Button look="quiet" onClick={() => leaveFix('not_applicable')}>
          I cannot do this
        </Button>
        <FooterNote side="right" />
        <Button look={opened || !step.press ? 'filled' : 'outlined'} onClick={() => void didStep()}>
          I did it
        </Button>
      </Footer>
    </>
  );
}
