import { areas } from '../../shared/facts/index.ts';
import { symptoms } from '../../shared/knowledge/symptoms/index.ts';

/** What `checkup --help` prints. */
export const help = (): string => `Looks at this Mac and says why messages may not get through. Looking changes nothing.

  npm run --silent checkup -- [options]

What to look at
  --symptom ID         what is going wrong; without it: just check everything
  --only AREA[,AREA]   look at these areas only: ${areas.join(' ')}
  --sample NAME        use a sample Mac instead of this one
  --list-samples       list the sample Macs
  --raw DIR            take recorded outputs (DIR/<probe>.txt) instead of running programs
  --messages-db PATH   read this message history
  --since DAYS         how far back the history is read (90)
  --now ISO            the time to judge by, for recorded Macs
  --facts FILE         diagnose a saved case, or what --json printed
  --answers FILE       answers to questions: {"finding": "yes" | "no" | "unknown"}

What to get
  --json               one JSON document and nothing else
  --save FILE          write a case file
  --timeout SECONDS    stop looking after this time (30)

Exit code: 0 nothing wrong found, 1 at least one problem found, 2 could not run.

Symptoms
${symptoms.map(({ id, label }: { id: string; label: string }) => `  ${id.padEnd(25)}${label}`).join('\n')}
`;
