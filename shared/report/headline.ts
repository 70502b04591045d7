import type { Word } from '../engine/diagnosis.ts';
import { type Finding, say } from '../finding.ts';
import type { Cause } from '../knowledge/cause.ts';
import type { Symptom } from '../knowledge/symptom.ts';
import { capital } from '../wording.ts';
import type { View } from './view.ts';

/** How the word stands inside a sentence: "That is likely why ...". */
const inside: Record<Word, string> = {
  'very likely': 'very likely',
  likely: 'likely',
  possible: 'possibly',
  'less likely': 'less likely',
};

/** What is known without a cause: the worst thing found, or how much of the way is clear. */
function fact(findings: readonly Finding[]): string {
  const applicable = findings.filter(({ kind, verdict }) => kind !== 'answer' && verdict !== 'not-applicable');
  const worst =
    applicable.find(
      ({ verdict, grade, station }) => verdict === 'problem' && grade === 'trouble' && station !== null,
    ) ?? applicable.find(({ verdict, station }) => verdict === 'problem' && station !== 'person' && station !== null);
  if (worst) return worst.sentence;
  const unseen = applicable.filter(({ verdict }) => verdict === 'unknown').length;
  if (unseen * 2 > applicable.length) return 'Most of the way could not be checked.';
  return unseen === 0 ? 'We found nothing wrong on your Mac.' : 'Most of the way is clear.';
}

/**
 * The two sentences on top of a diagnosis: a fact, then the claim with its word. `leading` is the finding that speaks
 * loudest for the cause, null when none does; then the cause's own sentence carries the claim.
 */
export function headlineOf(
  findings: readonly Finding[],
  symptom: Symptom | null,
  top: { readonly cause: Cause; readonly word: Word; readonly leading: Finding | null } | null,
): View['headline'] {
  if (top === null) {
    if (symptom) return { fact: fact(findings), claim: 'We have not found the cause yet.' };
    const problems = findings.filter(({ verdict }) => verdict === 'problem').length;
    const unseen = findings.filter(({ verdict }) => verdict === 'unknown').length;
    if (problems > 0) return { fact: fact(findings), claim: 'Nothing shows that it stops your messages.' };
    return {
      fact: fact(findings),
      claim: unseen > 0 ? 'What we could not check is listed below.' : 'Everything we looked at is fine.',
    };
  }
  const { cause, word, leading } = top;
  if (leading === null) return { fact: fact(findings), claim: say(cause.claim, { Word: capital(word), word }) };
  if (symptom === null) return { fact: leading.sentence, claim: 'That can keep messages from getting through.' };
  return { fact: leading.sentence, claim: `That is ${inside[word]} why ${symptom.because}.` };
}
