import { useEffect, useState } from 'react';
import { isSample } from '../journey.ts';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { Footer, FooterNote } from '../parts/footer.tsx';
import { Icon } from '../parts/icons.tsx';
import { MainPart } from '../parts/main-part.tsx';
import { PermissionSteps } from '../parts/permission-steps.tsx';
import { ResultStrip } from '../parts/result-strip.tsx';
import { Lead, Title } from '../parts/title.tsx';
import { useCase } from '../use-case.ts';
import styles from './permission.module.css';

/** How often we look whether the switch was found, in milliseconds. */
const LOOK_MS = 2000;

const reads = [
  'When a message was sent, delivered and read',
  'Whether it failed, and the error number',
  'Whether it went as blue or green',
];
const neverReads = ['What you wrote, or what was written to you', 'Your pictures, videos and files'];

/** Explains Full Disk Access, opens the list, notices the switch, and goes on without it just as well. */
export function Permission() {
  const permission = useCase((state) => state.permission);
  const sample = useCase((state) => isSample(state.case?.source ?? ''));
  const ask = useCase((state) => state.askPermission);
  const open = useCase((state) => state.openPermission);
  const checkUp = useCase((state) => state.checkUp);
  const [failed, setFailed] = useState(false);
  const granted = permission === 'granted';
  useEffect(() => {
    if (granted || sample) return undefined;
    const timer = setInterval(() => void ask(), LOOK_MS);
    return () => clearInterval(timer);
  }, [granted, sample, ask]);
  return (
    <>
      <MainPart>
        <Title lines={['May we look at your delivery times?']} />
        <Lead>
          Your Mac keeps your messages locked. To see which ones were late or failed, we need a permission called “Full
          Disk Access”. Only you can give it, and you can take it back at any time.
        </Lead>
        <div className={styles.panel}>
          <section>
            <h2>What we read</h2>
            <ul>
              {reads.map((line) => (
                <li key={line}>
                  <Badge state="fine" size={22} />
                  {line}
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h2>What we never read</h2>
            <ul>
              {neverReads.map((line) => (
                <li key={line}>
                  <Icon name="never" size={22} />
                  {line}
                </li>
              ))}
            </ul>
          </section>
        </div>
        <p className={styles.privacy}>
          <Icon name="lock" />
          Names and numbers are never shown and never saved. Nothing about your messages leaves this Mac unless you send
          it yourself.
        </p>
        {granted ? (
          <ResultStrip state="fine" strong="Thank you.">
            We can see your delivery times now.
          </ResultStrip>
        ) : (
          <PermissionSteps />
        )}
        {failed && (
          <ResultStrip state="unknown" strong="System Settings did not open.">
            Find it here: Apple menu › System Settings › Privacy & Security › Full Disk Access.
          </ResultStrip>
        )}
      </MainPart>
      <Footer>
        {!granted && <Button onClick={() => void checkUp()}>Continue without it</Button>}
        <FooterNote side="left">{granted ? '' : 'We can still check your Mac, your network and Apple.'}</FooterNote>
        {granted ? (
          <Button look="filled" onClick={() => void checkUp()}>
            Start the check-up
          </Button>
        ) : (
          <Button
            look="filled"
            icon="open"
            spokenExtra="opens System Settings"
            onClick={() => void open().then((done) => setFailed(done !== 'done'))}
          >
            Open the list
          </Button>
        )}
      </Footer>
    </>
  );
}
