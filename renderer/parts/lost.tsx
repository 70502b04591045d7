import { useCase } from '../use-case.ts';
import { Button } from './button.tsx';
import styles from './lost.module.css';

/** Said in place when an answer did not come, with the way to ask again. */
export function Lost() {
  const lost = useCase((state) => state.lost);
  const tryAgain = useCase((state) => state.tryAgain);
  return (
    <div role="status">
      {lost !== null && (
        <div className={styles.lost}>
          <p>{lost}</p>
          <Button onClick={tryAgain}>Try again</Button>
        </div>
      )}
    </div>
  );
}
