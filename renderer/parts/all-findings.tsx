import type { Finding } from '../../shared/finding.ts';
import { counted } from '../../shared/wording.ts';
import { CheckRow } from './check-row.tsx';
import { Disclosure } from './disclosure.tsx';
import { stateOf } from './words.ts';

/** Everything that was checked, one line each, behind one line that opens. */
export function AllFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const shown = findings.filter(({ kind, verdict }) => kind !== 'answer' && verdict !== 'not-applicable');
  return (
    <Disclosure name="Everything we checked" summary={counted(shown.length, 'check')}>
      <ul>
        {shown.map((finding) => (
          <CheckRow key={finding.id} state={stateOf(finding)} text={finding.sentence} />
        ))}
      </ul>
    </Disclosure>
  );
}
