import { useEffect } from 'react';
import { watchedWords } from '../../shared/report/watched-words.ts';
import { symptomOf } from '../knowledge.ts';
import { useCase } from '../use-case.ts';
import { ResultStrip } from './result-strip.tsx';

/** How often the page asks what was seen, in milliseconds: soon enough for somebody who waits for one message. */
const ASK_MS = 1_500;

/** What the Mac itself sees of the message that the person sends or waits for now. Empty where nothing can be watched. */
export function WatchStrip() {
  const watch = useCase((state) => state.watch);
  const seen = useCase((state) => state.seen);
  const symptom = useCase((state) => state.case?.symptom ?? null);
  useEffect(() => {
    void watch();
    const asking = setInterval(() => void watch(), ASK_MS);
    return () => clearInterval(asking);
  }, [watch]);
  if (!seen) return null;
  const words = watchedWords(seen, symptomOf(symptom)?.direction ?? null);
  if (words) {
    return (
      <ResultStrip state={words.state} strong={words.strong}>
        {words.rest}
      </ResultStrip>
    );
  }
  return (
    <ResultStrip state="looking" strong="We are watching.">
      We see when a message goes or comes, never what it says.
    </ResultStrip>
  );
}
