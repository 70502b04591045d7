import { useEffect, useState } from 'react';
import { counted } from '../../shared/wording.ts';
import { Button } from '../parts/button.tsx';
import { Footer, FooterNote } from '../parts/footer.tsx';
import { MainPart } from '../parts/main-part.tsx';
import { Path } from '../parts/path.tsx';
import { Lead, Title } from '../parts/title.tsx';
import { useCase, useView } from '../use-case.ts';
import styles from './question.module.css';

/** A few minutes of patience, shown in whole minutes so that nothing ticks; it can be cut short. */
export function Wait({ minutes, forFix }: { readonly minutes: number; readonly forFix: boolean }) {
  const view = useView();
  const waited = useCase((state) => state.waited);
  const [left, setLeft] = useState(minutes);
  useEffect(() => {
    if (left <= 0) {
      void waited();
      return undefined;
    }
    const timer = setTimeout(() => setLeft(left - 1), 60_000);
    return () => clearTimeout(timer);
  }, [left, waited]);
  if (!view) return null;
  return (
    <>
      <MainPart narrow>
        <div className={styles.path}>
          <Path path={view.path} size="strip" />
        </div>
        <Title lines={[`We look again in ${counted(minutes, 'minute')}`]} />
        <Lead>
          Messages sometimes needs a moment to catch up. You can go on using your Mac.{' '}
          {forFix ? 'Then we ask once more whether it helped.' : 'Then we look at everything again.'}
        </Lead>
        <p className={styles.why}>{`Less than ${counted(Math.max(1, left), 'minute')} left.`}</p>
      </MainPart>
      <Footer>
        <FooterNote side="right" />
        <Button look="filled" onClick={() => void waited()}>
          Look again now
        </Button>
      </Footer>
    </>
  );
}
