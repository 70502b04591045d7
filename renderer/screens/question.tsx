import { useId, useState } from 'react';
import { questionOf } from '../knowledge.ts';
import { Button } from '../parts/button.tsx';
import { Footer, FooterNote } from '../parts/footer.tsx';
import { MainPart } from '../parts/main-part.tsx';
import { Path } from '../parts/path.tsx';
import { Eyebrow, Lead, Title } from '../parts/title.tsx';
import { useCase, useView } from '../use-case.ts';
import styles from './question.module.css';

type Value = 'yes' | 'no' | 'unknown';

/** At most so many questions are asked in a row. */
const MOST_IN_ROW = 3;

/** One question, one screen. "I do not know" is an answer like the others, and why we ask stands below. */
export function QuestionScreen({ id }: { readonly id: string }) {
  const view = useView();
  const events = useCase((state) => state.case?.events);
  const answer = useCase((state) => state.answer);
  const before = events?.find((event) => event.kind === 'answered' && event.finding === id);
  const [value, setValue] = useState<Value | null>(before?.kind === 'answered' ? before.value : null);
  const why = useId();
  const question = questionOf(id);
  if (!view || !question || !events) return null;
  const lastFix = events.findLastIndex(({ kind }) => kind === 'tried');
  const earlier = before ? events.slice(lastFix + 1).indexOf(before) : -1;
  const asked = events.slice(lastFix + 1).filter(({ kind }) => kind === 'answered').length;
  const nth = Math.min(MOST_IN_ROW, 1 + (earlier >= 0 ? earlier : asked));
  const choices = [
    { value: 'yes', label: question.yes, more: '' },
    { value: 'no', label: question.no, more: '' },
    { value: 'unknown', label: 'I do not know', more: 'That is fine. We go on without it.' },
  ] as const;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (value) answer(id, value);
      }}
    >
      <MainPart narrow>
        <div className={styles.path}>
          <Path path={view.path} size="strip" />
        </div>
        <Eyebrow>{`Question ${nth} of at most ${MOST_IN_ROW}`}</Eyebrow>
        <Title look="question" lines={[question.ask]} />
        <Lead>{question.how}</Lead>
        <fieldset className={styles.choices} aria-describedby={why}>
          <legend className="spoken">{question.ask}</legend>
          {choices.map((choice) => (
            <label key={choice.value} className={styles.choice}>
              <input
                type="radio"
                name="answer"
                value={choice.value}
                checked={value === choice.value}
                onChange={() => setValue(choice.value)}
              />
              <span>
                <strong>{choice.label}</strong> {choice.more && <span className={styles.more}>{choice.more}</span>}
              </span>
            </label>
          ))}
        </fieldset>
        <section className={styles.why} id={why}>
          <h2>Why we ask</h2>
          <p>{question.why}</p>
        </section>
      </MainPart>
      <Footer>
        <FooterNote side="left">
          {value ? 'You can change your answer later.' : 'Choose one answer to go on.'}
        </FooterNote>
        <Button look="filled" type="submit" disabled={value === null}>
          Continue
        </Button>
      </Footer>
    </form>
  );
}
