import { useEffect, useRef } from 'react';
import styles from './title.module.css';

/**
 * The one heading of a screen. When the screen appears it takes the focus, so that the keyboard and the voice start there;
 * the window is named after it.
 */
export function Title({
  look = 'screen',
  lines,
}: {
  readonly look?: 'screen' | 'question';
  readonly lines: readonly string[];
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const whole = lines.join(' ');
  useEffect(() => {
    document.title = `${whole} – Undelivered`;
  }, [whole]);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={`${styles.title} ${styles[look]}`}>
      {lines.map((line) => (
        <span key={line}>{line} </span>
      ))}
    </h1>
  );
}

/** The grey sentence below a title. */
export const Lead = ({ children }: { readonly children: React.ReactNode }) => <p className={styles.lead}>{children}</p>;

/** The small line above a title: where one is. */
export const Eyebrow = ({ children }: { readonly children: React.ReactNode }) => (
  <p className={styles.eyebrow}>{children}</p>
);
