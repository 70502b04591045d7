import type { checks } from '../checks/index.ts';
import type { causes } from './causes/index.ts';
import type { questions } from './questions/index.ts';
import type { symptoms } from './symptoms/index.ts';

/** The ids of the knowledge as types: a mistyped one does not compile. */
export type SymptomId = (typeof symptoms)[number]['id'];
export type QuestionId = (typeof questions)[number]['id'];
/** A finding comes from a check, from an answer, or is a second complaint. */
export type FindingId = (typeof checks)[number]['id'] | QuestionId | `also-${SymptomId}`;
export type CauseId = (typeof causes)[number]['id'];
