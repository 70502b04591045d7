import styles from './progress.module.css';

/** One mark per check, and the count in words. */
export function Progress({
  done,
  running,
  total,
}: {
  readonly done: number;
  readonly running: number;
  readonly total: number;
}) {
  const look = (index: number) =>
    index < done ? styles.done : index < done + running ? styles.running : styles.waiting;
  return (
    <div className={styles.progress}>
      <span className={styles.marks} aria-hidden="true">
        {Array.from({ length: total }, (_, index) => index).map((index) => (
          <span key={index} className={look(index)} />
        ))}
      </span>
      <span className={styles.count}>
        {done} of {total} checks done
      </span>
    </div>
  );
}
