import styles from './choice-card.module.css';

/** A large button with a label and one line that explains it, and a picture where there is one. */
export function ChoiceCard({
  label,
  helper,
  picture,
  onChoose,
  ...rest
}: {
  readonly label: string;
  readonly helper: string;
  readonly picture?: React.ReactNode;
  readonly onChoose: () => void;
} & Omit<React.ComponentProps<'button'>, 'className' | 'onClick'>) {
  return (
    <button type="button" {...rest} className={styles.card} onClick={onChoose}>
      {picture && <span className={styles.picture}>{picture}</span>}
      <span className={styles.label}>{label}</span>
      <span className="spoken">. </span>
      <span className={styles.helper}>{helper}</span>
    </button>
  );
}
