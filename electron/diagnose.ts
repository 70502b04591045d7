import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import app from '../package.json' with { type: 'json' };
import type { Kb } from '../shared/engine/kb.ts';
import { kbFrom } from '../shared/engine/kb-faults.ts';
import { modelOf } from '../shared/engine/model.ts';
import { conversation } from '../shared/engine/protocol.ts';
import { knowledgeVersion } from '../shared/knowledge/version.ts';
import { failed, got, type Outcome } from '../shared/reading.ts';
import { ourKb } from '../shared/report/our-model.ts';
import { sayFinding } from '../shared/report/say-finding.ts';
import { eachLine } from './terminal/each-line.ts';

interface Chosen {
  readonly kb: Kb;
  readonly version: string;
}

/** The knowledge base of the command line, or ours; what is wrong with the words comes back as one sentence. */
function chosen(args: readonly string[]): Outcome<Chosen> {
  let values: { jsonl?: boolean; kb?: string };
  try {
    values = parseArgs({ args: [...args], options: { jsonl: { type: 'boolean' }, kb: { type: 'string' } } }).values;
  } catch {
    return failed('unreadable', 'The options are --jsonl and --kb FILE.');
  }
  if (!values.jsonl) return failed('unreadable', 'Say --jsonl: one JSON request per line in, one reply per line out.');
  if (values.kb === undefined) return got({ kb: ourKb, version: knowledgeVersion });
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(values.kb, 'utf8'));
  } catch {
    return failed('unreadable', `The knowledge base "${values.kb}" could not be read.`);
  }
  const kb = kbFrom(raw);
  return kb.ok ? got({ kb: kb.value, version: 'foreign' }) : kb;
}

const choice = chosen(process.argv.slice(2));
if (choice.ok) {
  const { kb, version } = choice.value;
  const reply = conversation(modelOf(kb), {
    version: app.version,
    kbVersion: version,
    kbSha256: createHash('sha256').update(JSON.stringify(kb)).digest('hex'),
    now: () => performance.now(),
    say: sayFinding,
  });
  // A reader that went away is the end of the conversation, not a fault.
  process.stdout.on('error', () => process.exit(0));
  await eachLine(process.stdin, (line) => {
    process.stdout.write(`${JSON.stringify(reply(line))}\n`);
  });
} else {
  process.stderr.write(`${choice.detail}\n`);
  process.exitCode = 2;
}
