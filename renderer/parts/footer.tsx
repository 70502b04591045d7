import styles from './footer.module.css';

/** The bar at the bottom: quiet things first, the main step last, a note about it beside it. */
export function Footer({ children }: { readonly children: React.ReactNode }) {
  return (
    <footer className={styles.footer}>
      <div className={styles.row}>{children}</div>
    </footer>
  );
}

/** Pushes what follows to the right and says something about it. */
export const FooterNote = ({
  side,
  children,
}: {
  readonly side: 'left' | 'right';
  readonly children?: React.ReactNode;
}) => <p className={`${styles.note} ${side === 'right' ? styles.right : styles.left}`}>{children}</p>;
