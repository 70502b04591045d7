import type { Cause, Seat } from '../shared/knowledge/cause.ts';
import { causes } from '../shared/knowledge/causes/index.ts';
import type { Fix } from '../shared/knowledge/fix.ts';
import { fixes } from '../shared/knowledge/fixes/index.ts';
import type { Question } from '../shared/knowledge/question.ts';
import { questions } from '../shared/knowledge/questions/index.ts';
import type { Symptom } from '../shared/knowledge/symptom.ts';
import { symptoms } from '../shared/knowledge/symptoms/index.ts';

const find = <T extends { readonly id: string }>(all: readonly T[], id: string | null): T | undefined =>
  all.find((it) => it.id === id);

/** The fix of this id; undefined when this version does not know it. */
export const fixOf = (id: string): Fix | undefined => find<Fix>(fixes, id);

/** The question of this id; undefined when this version does not know it. */
export const questionOf = (id: string): Question | undefined => find<Question>(questions, id);

/** The complaint of this id; undefined for "just check everything". */
export const symptomOf = (id: string | null): Symptom | undefined => find<Symptom>(symptoms, id);

/** Where the cause of this id sits; undefined when this version does not know it. */
export const seatOf = (id: string): Seat | undefined => find<Cause>(causes, id)?.seat;
