import { useState } from 'react';
import type { Step } from '../../shared/knowledge/fix.ts';
import type { Pane } from '../../shared/knowledge/panes.ts';
import { useCase } from '../use-case.ts';
import { Button } from './button.tsx';
import styles from './fix-card.module.css';

/** What the button of a place is called. */
const openWords: Record<Pane, string> = {
  'date-time': 'Open Date & Time',
  'full-disk-access': 'Open the list',
  network: 'Open Network',
  wifi: 'Open Wi-Fi',
  'apple-account': 'Open Apple Account',
  icloud: 'Open iCloud',
  'software-update': 'Open Software Update',
  battery: 'Open Battery',
  focus: 'Open Focus',
  notifications: 'Open Notifications',
  storage: 'Open Storage',
  extensions: 'Open Extensions',
  messages: 'Open Messages',
};

/** One step: the instruction, a drawing of the setting, the button that opens the place, and the way there in words. */
export function FixCard({
  fix,
  index,
  step: { say, more, look, press: pane, path, pathOld },
  main,
  onOpened,
}: {
  readonly fix: string;
  readonly index: number;
  readonly step: Step;
  /** Whether opening is the main thing to do now. */
  readonly main: boolean;
  readonly onOpened: () => void;
}) {
  const press = useCase((state) => state.press);
  const system = useCase((state) => state.case?.readings.system);
  const major = system?.ok ? Number.parseInt(system.facts.version, 10) : null;
  const isOld = major !== null && major < 13;
  const [failed, setFailed] = useState(false);
  const open = async () => {
    setFailed((await press(fix, index)) !== 'done');
    onOpened();
  };
  return (
    <div className={styles.card}>
      <div className={styles.part}>
        <h2>{say}</h2>
        {more && <p>{more}</p>}
        {look && (
          <figure className={styles.look}>
            <figcaption>This is what to look for:</figcaption>
            <div className={styles.setting} role="img" aria-label={`${look.label}: ${look.on ? 'on' : 'off'}`}>
              {look.label}
              <span className={look.on ? styles.on : styles.off} />
            </div>
          </figure>
        )}
      </div>
      {(pane || path) && (
        <div className={`${styles.part} ${styles.way}`}>
          {pane && (
            <Button
              look={main ? 'filled' : 'outlined'}
              icon="open"
              spokenExtra={pane === 'messages' ? undefined : 'opens System Settings'}
              onClick={() => void open()}
            >
              {openWords[pane]}
            </Button>
          )}
          {path && (
            <p className={styles.path} role={failed ? 'alert' : undefined}>
              <span>{failed ? 'It did not open. Find it here:' : pane ? 'Or find it yourself:' : 'Find it here:'}</span>
              {(isOld && pathOld ? pathOld : path).join(' › ')}
              {pathOld && major === null && <span>{`On macOS 11 and 12: ${pathOld.join(' › ')}`}</span>}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
