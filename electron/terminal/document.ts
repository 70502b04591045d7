import type { Case } from '../../shared/case.ts';
import type { View } from '../../shared/report/view.ts';
import type { Receipt } from '../mac/receipt.ts';

/** Who made a document. */
export interface App {
  readonly name: string;
  readonly version: string;
}

/** The JSON document of a check-up, for other programs. Its names and shapes do not change; fields may be added. */
export const documentOf = (app: App, it: Case, view: View, privacy: Receipt, durationMs: number) => ({
  v: 1,
  app,
  source: it.source,
  startedAt: it.at,
  durationMs,
  areas: it.readings,
  findings: view.findings,
  diagnosis: view.diagnosis,
  caseCode: it.code,
  privacy,
});
