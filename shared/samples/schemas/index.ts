import { bigSur } from './big-sur.ts';
import { catalina } from './catalina.ts';
import { elCapitan } from './el-capitan.ts';
import { goldenGate } from './golden-gate.ts';
import { highSierra } from './high-sierra.ts';
import { monterey } from './monterey.ts';
import { sequoia } from './sequoia.ts';
import { sequoiaUpgraded } from './sequoia-upgraded.ts';
import { sonoma } from './sonoma.ts';
import { tahoe } from './tahoe.ts';
import { ventura } from './ventura.ts';

/** The message stores of eleven systems, oldest first. Every history can be written on each of them. */
export const schemas = {
  'el-capitan': elCapitan,
  'high-sierra': highSierra,
  catalina,
  'big-sur': bigSur,
  monterey,
  ventura,
  sonoma,
  sequoia,
  'sequoia-upgraded': sequoiaUpgraded,
  tahoe,
  'golden-gate': goldenGate,
} as const;

export type SchemaId = keyof typeof schemas;
