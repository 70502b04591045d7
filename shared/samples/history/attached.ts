import { diceFor } from './dice.ts';
import { friends } from './friends.ts';
import { silent, someMoment } from './moments.ts';
import type { Recipe } from './recipe.ts';
import { type Attachment, type HistoryRow, row } from './row.ts';
import { confirmed } from './traffic.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Numbers of Messages for what became of a file (handbook, messages-database.md section 12). */
const STATES = { fine: [5], stuck: [1, 2, 3, 4], failed: [6, 7], offloaded: [0], hidden: [6], moving: [3] } as const;
/** What Messages notes on a received message whose file could not be fetched; it is no failure of sending. */
const DOWNLOAD_FAILED = 35;

type Fate = keyof typeof STATES;
const fates = Object.keys(STATES) as readonly Fate[];

/** Messages with a file in the last twenty-five days; every other fine one is mine. */
export function attached(now: number, recipe: Recipe): readonly HistoryRow[] {
  const dice = diceFor(recipe.seed, 'attachments');
  const avoid = silent(recipe, now);
  const one = (fate: Fate, nth: number): HistoryRow => {
    const at = fate === 'moving' ? now - 5 * MINUTE : someMoment(dice, { from: now - 25 * DAY, to: now - DAY }, avoid);
    const chat = dice.pick(friends(recipe));
    const state = STATES[fate][nth % STATES[fate].length] ?? STATES[fate][0];
    const attachment: Attachment = { state, createdAt: at, hidden: fate === 'hidden' };
    if (fate === 'fine' && nth % 2 === 1) return { ...confirmed(dice, chat, at), attachment };
    return row({ chat, at, mine: false, error: fate === 'failed' ? DOWNLOAD_FAILED : 0, attachment });
  };
  return fates.flatMap((fate) => Array.from({ length: recipe.attachments?.[fate] ?? 0 }, (_, nth) => one(fate, nth)));
}
