import styles from './main-part.module.css';

/** The middle of a screen. `narrow` keeps questions and fixes at reading width. */
export function MainPart({ narrow, children }: { readonly narrow?: boolean; readonly children: React.ReactNode }) {
  return (
    <main className={styles.main}>
      <div className={narrow ? styles.narrow : styles.wide}>{children}</div>
    </main>
  );
}
