import styles from './disclosure.module.css';
import { Icon } from './icons.tsx';

/** A line that opens: its name, what is inside in a few words, and the rest. */
export function Disclosure({
  name,
  summary,
  children,
}: {
  readonly name: string;
  readonly summary: string;
  readonly children: React.ReactNode;
}) {
  return (
    <details className={styles.disclosure}>
      <summary className={styles.summary}>
        <span className={styles.arrow}>
          <Icon name="next" size={18} />
        </span>
        <strong>{name}</strong>
        <span className={styles.hint}>{summary}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
