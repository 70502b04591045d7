import { marginals, mean } from './belief.ts';
import type { Next } from './diagnosis.ts';
import { bestFix, type Choice, candidatesOf, worthwhile } from './fix-choice.ts';
import { bestQuestion } from './information.ts';
import type { State } from './state.ts';
import { stillBroken } from './still-broken.ts';
import { supportFor, weighed } from './weights.ts';
import { possibleFrom, slightWeight } from './words.ts';

/** What to do next. `nothing`: no complaint, and nothing that stands out. */
export type NextStep = Next | { readonly kind: 'nothing' };

const worthAsking = 0.2;
const mostInRow = 3;
const mostInAll = 8;

/**
 * Without a complaint: the causes that are possible and for which a problem that was seen speaks. Common settings are no
 * fault, so a chance alone does not count.
 */
const outstanding = (state: State): readonly number[] => {
  const chances = marginals(state.model, state.belief);
  if (!chances.some((p) => p >= possibleFrom)) return [];
  const weighs = weighed(state).filter(({ finding }) => state.readings[finding] === 'yes');
  return [...chances.keys()].filter(
    (at) => (chances[at] ?? 0) >= possibleFrom && supportFor(state, weighs, at) >= slightWeight,
  );
};

/** Without a complaint: whether anything stands out at all. */
export const standsOut = (state: State): boolean => outstanding(state).length > 0;

/**
 * The best fix that is worth its time, or null when it is time for support. Without a complaint only fixes for what stands out
 * count.
 */
export const fixNow = (state: State): Choice | null => {
  const { model, belief, readings, used, symptom } = state;
  const about = symptom === null ? outstanding(state) : null;
  const candidates = candidatesOf(model, model.hypotheses, readings, used).filter(
    ({ fix }) => about === null || about.some((cause) => (fix.cures[cause] ?? 0) > 0),
  );
  const choice = bestFix(model, model.hypotheses, candidates, belief, symptom !== null);
  return choice && choice.ratio >= worthwhile(model) ? choice : null;
};

/** Safe, quick and probable: better done than discussed. */
const isObvious = ({ model }: State, { fix, chance, cost }: Choice): boolean =>
  fix.at !== model.recheck && chance >= 0.6 && fix.risk <= 1 && cost <= 5;

/** The question to ask now, if one is worth more now than after the fix has failed. */
const questionNow = (state: State, choice: Choice | null): Next | null => {
  const { model, belief, readings, used } = state;
  if (state.askedInRow >= mostInRow || state.asked >= mostInAll) return null;
  const now = bestQuestion(model, belief, readings, used, 1 + 0.5 * state.askedInRow);
  if (!now || now.minutes <= worthAsking) return null;
  if (choice) {
    const failed = stillBroken(model.hypotheses, belief, choice.fix, true);
    const usedThen = used.map((was, at) => (at === choice.fix.at && at !== model.recheck ? 1 : was));
    const enough = now.minutes / failed.chance;
    const later = bestQuestion(model, failed.belief, readings, usedThen, 1, enough);
    if (later && later.minutes > enough) return null;
  }
  return { kind: 'ask', id: now.finding.id, gain: now.minutes };
};

/**
 * The next step: the obvious fix at once, else a question that pays, else the best fix, else support. Someone who complained
 * of nothing is asked nothing, and is left alone unless a cause stands out.
 */
export const nextStep = (state: State): NextStep => {
  const { model, belief, symptom, done, unsure } = state;
  const minutes = model.kb.recheck_minutes;
  if (done) return { kind: 'done' };
  const open = model.fixes[unsure ?? -1];
  if (open) return { kind: 'wait', minutes, pSuccess: mean(belief, open.relief, symptom === null ? 1 : 0) };
  if (symptom === null && !standsOut(state)) return { kind: 'nothing' };
  const choice = fixNow(state);
  const question = symptom !== null && !(choice && isObvious(state, choice)) ? questionNow(state, choice) : null;
  if (question) return question;
  if (!choice) return { kind: 'escalate', id: model.kb.escalate.id };
  if (choice.fix.at === model.recheck) return { kind: 'wait', minutes, pSuccess: choice.chance };
  return { kind: 'fix', id: choice.fix.id, pSuccess: choice.chance, cost: choice.cost };
};
