import { z } from 'zod';

const line = z.object({
  host: z.string().max(255),
  port: z.int().min(1).max(65_535),
  addresses: z.array(z.string().max(64)).max(64).default([]),
  stage: z.enum(['ok', 'dns', 'tcp', 'tls']),
  error: z.string().max(80).optional(),
  issuers: z.array(z.string().max(200)).max(20).default([]),
  ms: z.number().nonnegative().default(0),
});

/** One recorded host: how far it was reached, and who signed its certificate. */
export type RecordedHost = Readonly<z.infer<typeof line>>;

/** Longer texts are no recording of a few hosts. */
const MOST = 1_000_000;

const read = (text: string): readonly RecordedHost[] => {
  try {
    const parsed = line.safeParse(JSON.parse(text));
    return parsed.success ? [parsed.data] : [];
  } catch {
    return [];
  }
};

/** Reads recorded hosts, one JSON object per line: `{"host":…,"port":…,"addresses":[…],"stage":"ok","issuers":[…],"ms":80}`. */
export const recordedHosts = (text: string): readonly RecordedHost[] =>
  text.length > MOST ? [] : text.split('\n').flatMap(read);
