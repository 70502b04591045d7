import { useState } from 'react';
import type { View } from '../../shared/report/view.ts';
import { capital } from '../../shared/wording.ts';
import styles from './confidence.module.css';
import { Dialog } from './dialog.tsx';
import { ConfidenceWords } from './help-dialog.tsx';

const filled: Record<View['confidence']['word'], number> = {
  'very likely': 4,
  likely: 3,
  possible: 2,
  'less likely': 1,
  none: 0,
  healthy: 0,
};

/** How sure we are: pills, the word, the chance in words, and what they mean. Nothing to say when nothing was asked. */
export function Confidence({ word, chance }: View['confidence']) {
  const [explaining, setExplaining] = useState(false);
  if (word === 'healthy') return null;
  return (
    <p className={styles.confidence}>
      <span className={styles.pills} aria-hidden="true">
        {[1, 2, 3, 4].map((pill) => (
          <span key={pill} className={pill <= filled[word] ? styles.full : styles.empty} />
        ))}
      </span>
      <strong>{word === 'none' ? 'No clear cause yet' : capital(word)}</strong>
      <span className="spoken">, </span>
      <span className={styles.chance}>{chance}</span>
      <button type="button" className={styles.explain} aria-haspopup="dialog" onClick={() => setExplaining(true)}>
        What does this mean?
      </button>
      {explaining && (
        <Dialog title="What does this mean?" onClose={() => setExplaining(false)}>
          <ConfidenceWords />
        </Dialog>
      )}
    </p>
  );
}
