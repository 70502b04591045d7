import { Badge } from './badge.tsx';
import styles from './permission-steps.module.css';

/** A line of the list in System Settings, drawn. */
const Row = ({ name }: { readonly name?: string }) => (
  <span className={name ? styles.ours : styles.other}>
    <span className={styles.app} />
    <span className={styles.label}>{name}</span>
    <span className={name ? styles.on : styles.off} />
  </span>
);

const steps = [
  {
    title: 'Press the button below',
    more: 'It opens the list in System Settings.',
    picture: <span className={styles.button}>Open the list</span>,
  },
  {
    title: 'Switch on “Undelivered”',
    more: 'Your Mac may ask for your password. We never see it.',
    picture: (
      <span className={styles.list}>
        <Row />
        <Row name="Undelivered" />
        <Row />
      </span>
    ),
  },
  {
    title: 'Come back here',
    more: 'If your Mac offers “Quit & Reopen”, accept it.',
    picture: (
      <span className={styles.window}>
        <Badge state="fine" size={32} />
      </span>
    ),
  },
];

/** What to do in System Settings, drawn for people who have never been there. The words say the same as the pictures. */
export const PermissionSteps = () => (
  <ol className={styles.steps}>
    {steps.map(({ title, more, picture }, index) => (
      <li key={title}>
        <span className={styles.picture} aria-hidden="true">
          {picture}
        </span>
        <span className={styles.number} aria-hidden="true">
          {index + 1}
        </span>
        <span>
          <strong>{title}</strong>
          <span className={styles.more}>{more}</span>
        </span>
      </li>
    ))}
  </ol>
);
