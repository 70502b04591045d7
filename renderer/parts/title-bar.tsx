import { useEffect, useState } from 'react';
import { useCase } from '../use-case.ts';
import { HelpDialog } from './help-dialog.tsx';
import { Icon } from './icons.tsx';
import styles from './title-bar.module.css';

/** The strip on top, always the same: Back, what this is, the mark of a sample, Help. */
export function TitleBar() {
  const canGoBack = useCase((state) => state.trail.length > 1);
  const back = useCase((state) => state.back);
  const sample = useCase(({ hello, sample: id }) =>
    id === null ? null : (hello?.samples.find((it) => it.id === id)?.title ?? id),
  );
  const [helping, setHelping] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.metaKey) return;
      if (event.key === '[') back();
      else if (event.key === '?') setHelping(true);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [back]);
  return (
    <header className={styles.bar}>
      <div className={styles.side}>
        {canGoBack && (
          <button type="button" className={styles.button} onClick={back}>
            <Icon name="back" size={17} />
            Back
          </button>
        )}
      </div>
      <p className={styles.name}>
        Undelivered
        {sample !== null && (
          <span className={styles.sample}>
            Sample<span className={styles.which}>: {sample}</span>
          </span>
        )}
      </p>
      <div className={`${styles.side} ${styles.end}`}>
        <button type="button" className={styles.button} onClick={() => setHelping(true)}>
          Help
        </button>
      </div>
      {helping && <HelpDialog onClose={() => setHelping(false)} />}
    </header>
  );
}
