import type { Output } from '../../shared/contract.ts';
import { useCase } from '../use-case.ts';
import { CardGrid } from './card-grid.tsx';
import { ChoiceCard } from './choice-card.tsx';
import styles from './sample-cards.module.css';

/** The sample Macs to choose from, each marked as what it is. */
export function SampleCards({
  samples,
  onChosen,
}: {
  readonly samples: Output<'hello'>['samples'];
  readonly onChosen: () => void;
}) {
  const pickSample = useCase((state) => state.pickSample);
  return (
    <div className={styles.cards}>
      <CardGrid label="Sample Macs">
        {samples.map(({ id, title, about }) => (
          <li key={id}>
            <ChoiceCard
              label={title}
              helper={about}
              picture={<span className={styles.mark}>Sample</span>}
              onChoose={() => {
                pickSample(id);
                onChosen();
              }}
            />
          </li>
        ))}
      </CardGrid>
    </div>
  );
}
