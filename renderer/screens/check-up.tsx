import { checks } from '../../shared/checks/index.ts';
import type { Area } from '../../shared/facts/index.ts';
import type { Finding } from '../../shared/finding.ts';
import type { StationState } from '../../shared/report/view.ts';
import { Button } from '../parts/button.tsx';
import { CheckRow } from '../parts/check-row.tsx';
import { Footer } from '../parts/footer.tsx';
import { MainPart } from '../parts/main-part.tsx';
import { Path } from '../parts/path.tsx';
import { Progress } from '../parts/progress.tsx';
import { Lead, Title } from '../parts/title.tsx';
import { stateOf } from '../parts/words.ts';
import { useCase, useView } from '../use-case.ts';
import styles from './check-up.module.css';

const groups = [
  ['mac', 'Your Mac'],
  ['network', 'Your network'],
  ['apple', 'Apple'],
  ['messages', 'Your messages'],
] as const;

interface Row {
  readonly id: string;
  readonly group: string;
  readonly state: StationState;
  readonly text: string;
}

/** One row per check: a question while it waits, a statement when its areas came back. */
function rowsOf(findings: readonly Finding[], running: readonly Area[]): readonly Row[] {
  return checks.flatMap(({ id, group, needs, question }): Row[] => {
    const found = findings.find((it) => it.id === id);
    if (!found) {
      const looking = needs.some((area) => running.includes(area));
      return [{ id, group, state: looking ? 'looking' : 'waiting', text: question }];
    }
    if (found.verdict === 'not-applicable') return [];
    return [{ id, group, state: stateOf(found), text: found.sentence }];
  });
}

/** The check-up while it runs: the way of a message grows, rows turn from questions into statements. */
export function CheckUp() {
  const view = useView();
  const running = useCase((state) => state.running);
  const stop = useCase((state) => state.stop);
  const proceed = useCase((state) => state.proceed);
  if (!view) return null;
  const rows = rowsOf(view.findings, running);
  const done = rows.filter(({ state }) => state !== 'looking' && state !== 'waiting').length;
  const busy = running.length > 0;
  return (
    <>
      <MainPart>
        <Title lines={['Following the way your messages take']} />
        <Lead>We only look. Nothing is changed, and you can go on using your Mac.</Lead>
        <div className={styles.path}>
          <Path path={view.path} size="large" />
        </div>
        <div className={styles.panel}>
          {groups.map(([group, title]) => (
            <section key={group} className={styles.group}>
              <h2>{title}</h2>
              <ul>
                {rows
                  .filter((row) => row.group === group)
                  .map(({ id, state, text }) => (
                    <CheckRow key={id} state={state} text={text} />
                  ))}
              </ul>
            </section>
          ))}
        </div>
      </MainPart>
      <Footer>
        <Progress done={done} running={rows.filter(({ state }) => state === 'looking').length} total={rows.length} />
        {busy ? <Button onClick={stop}>Stop</Button> : <Button onClick={proceed}>Continue</Button>}
      </Footer>
    </>
  );
}
