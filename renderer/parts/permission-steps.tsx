import styles from './permission-steps.module.css';

const steps = [
  { title: 'Press the button below', more: 'It opens the list in System Settings.' },
  { title: 'Switch on “Undelivered”', more: 'Your Mac may ask for your password. We never see it.' },
  { title: 'Come back here', more: 'If your Mac offers “Quit & Reopen”, accept it.' },
];

/** What to do in System Settings, drawn for people who have never been there. */
export const PermissionSteps = () => (
  <ol className={styles.steps}>
    {steps.map(({ title, more }, index) => (
      <li key={title}>
        <span className={styles.number} aria-hidden="true">
          {index + 1}
        </span>
        <span>
          <strong>{title}</strong>
          <span className={styles.more}>{more}</span>
          {index === 1 && (
            <span className={styles.row} aria-hidden="true">
              Undelivered
              <span className={styles.switch} />
            </span>
          )}
        </span>
      </li>
    ))}
  </ol>
);
