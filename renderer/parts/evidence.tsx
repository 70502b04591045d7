import styles from './evidence.module.css';

/** One column of evidence: its sign, its heading and its lines. */
export interface Column {
  readonly sign: '+' | '−' | '?' | '✓' | '○';
  readonly heading: string;
  readonly lines: readonly { readonly id: string; readonly sentence: string }[];
  /** What is said when there are no lines; a column is never left empty. */
  readonly none: string;
}

/** Said where everything could be checked. */
export const NOTHING_UNSEEN = 'Nothing. Every check gave an answer.';

const drawings: Record<Column['sign'], string> = {
  '+': 'M10 5.5v9M5.5 10h9',
  '−': 'M5.5 10h9',
  '?': 'M7 7.6C7.2 5.6 8.5 4.6 10.1 4.6s3 1 3 2.6c0 2.2-3 2.3-3 4.7M10.1 15.2v.1',
  '✓': 'M5.5 10.4l3 3 6-6.6',
  '○': 'M10 5.5a4.5 4.5 0 1 1-.01 0z',
};

/** What speaks for the claim, against it, and what nobody could see: always side by side, never hidden. */
export function Evidence({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <div className={styles.columns}>
      {columns.map(({ sign, heading, lines, none }) => (
        <section key={heading} className={styles.column}>
          <h2 className={styles.heading}>
            <svg className={styles.sign} viewBox="0 0 20 20" aria-hidden="true">
              <path d={drawings[sign]} />
            </svg>
            {heading}
          </h2>
          {lines.length === 0 ? (
            <p>{none}</p>
          ) : (
            <ul>
              {lines.map(({ id, sentence }) => (
                <li key={id}>{sentence}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
