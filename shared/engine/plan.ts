import { fixNow, standsOut } from './next-step.ts';
import { type State, tried } from './state.ts';

/** The ids of the fixes in the order in which they would be proposed if each of them failed and nothing else were learned. */
export const planOf = (state: State): readonly string[] => {
  const plan: string[] = [];
  let now = state;
  // Every fix comes once; second looks in between grow useless quickly, and this bounds them.
  for (let step = 0; step < 2 * state.model.fixes.length; step += 1) {
    if (now.done || (now.symptom === null && !standsOut(now))) break;
    const choice = fixNow(now);
    if (!choice) break;
    if (choice.fix.at !== now.model.recheck) plan.push(choice.fix.id);
    now = tried(now, choice.fix.id, 'not_solved');
  }
  return plan;
};
