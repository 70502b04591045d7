import { checks } from '../checks/index.ts';
import { compile } from '../engine/compile.ts';
import { modelOf } from '../engine/model.ts';
import { causes } from '../knowledge/causes/index.ts';
import { fixes } from '../knowledge/fixes/index.ts';
import { questions } from '../knowledge/questions/index.ts';
import { symptoms } from '../knowledge/symptoms/index.ts';

/** Our knowledge as plain numbers, the form in which it can be exchanged. */
export const ourKb = compile({ symptoms, checks, questions, causes, fixes });

/** The same, compiled for the engine. Made once: the knowledge does not change while the program runs. */
export const ourModel = modelOf(ourKb);
