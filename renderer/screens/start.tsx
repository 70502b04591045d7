import { useState } from 'react';
import type { Symptom } from '../../shared/knowledge/symptom.ts';
import { symptoms } from '../../shared/knowledge/symptoms/index.ts';
import { Button } from '../parts/button.tsx';
import { CardGrid } from '../parts/card-grid.tsx';
import { ChoiceCard } from '../parts/choice-card.tsx';
import { MainPart } from '../parts/main-part.tsx';
import { SampleCards } from '../parts/sample-cards.tsx';
import { SymptomPicture } from '../parts/symptom-picture.tsx';
import { Lead, Title } from '../parts/title.tsx';
import { useCase } from '../use-case.ts';
import styles from './start.module.css';

function SymptomCard({ it: { id, label, helper, card } }: { readonly it: Symptom }) {
  const choose = useCase((state) => state.choose);
  return (
    <li>
      <ChoiceCard
        label={label}
        helper={helper}
        picture={card && <SymptomPicture id={id} />}
        onChoose={() => void choose(id)}
      />
    </li>
  );
}

/** Choose the complaint, or just check everything. Where there is no Mac, a sample Mac comes first. */
export function Start() {
  const hello = useCase((state) => state.hello);
  const sample = useCase((state) => state.sample);
  const pickSample = useCase((state) => state.pickSample);
  const choose = useCase((state) => state.choose);
  const [browsing, setBrowsing] = useState(false);
  const [more, setMore] = useState(false);
  if (!hello) return <MainPart>{null}</MainPart>;
  const offering = browsing || (!hello.isMac && sample === null);
  if (offering)
    return (
      <MainPart key="samples">
        <Title lines={['Choose a sample Mac']} />
        <Lead>
          {hello.isMac ? '' : 'This computer is not a Mac. '}Sample Macs are made up. Each has a known trouble, so you
          can see what Undelivered does.
        </Lead>
        <SampleCards samples={hello.samples} onChosen={() => setBrowsing(false)} />
        <div className={styles.more}>
          {hello.isMac && (
            <Button look="quiet" icon="laptop" onClick={() => setBrowsing(false)}>
              Back to this Mac
            </Button>
          )}
        </div>
      </MainPart>
    );
  return (
    <MainPart key="symptoms">
      <Title lines={['What is going wrong?']} />
      <Lead>Choose what fits best. We then look at your Mac, one thing after the other. Looking changes nothing.</Lead>
      <div className={styles.cards}>
        <CardGrid label="What is going wrong">
          {symptoms
            .filter(({ card }) => card || more)
            .map((it) => (
              <SymptomCard key={it.id} it={it} />
            ))}
          <li>
            <ChoiceCard
              label={more ? 'Fewer choices' : 'Something else'}
              helper={more ? 'Only the most frequent ones' : 'Four more things that go wrong'}
              aria-expanded={more}
              onChoose={() => setMore(!more)}
            />
          </li>
          <li>
            <ChoiceCard
              label="Just check everything"
              helper="Not sure? We look at the whole way"
              onChoose={() => void choose(null)}
            />
          </li>
        </CardGrid>
      </div>
      <div className={styles.more}>
        <Button
          look="quiet"
          icon="laptop"
          onClick={() => (sample !== null && hello.isMac ? pickSample(null) : setBrowsing(true))}
        >
          {sample === null ? 'Look at a sample Mac' : hello.isMac ? 'Leave the sample' : 'Use another sample Mac'}
        </Button>
      </div>
    </MainPart>
  );
}
