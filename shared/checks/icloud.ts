import type { MessagesFacts } from '../facts/messages.ts';
import type { Judgement } from './check.ts';

/** The answer where the settings of Messages do not say it: why they could not be read, or that this Mac keeps no such setting. */
export const noSetting = ({ settingsReason }: MessagesFacts): Judgement => ({
  verdict: 'unknown',
  reason: settingsReason ?? 'not_found',
  ...(settingsReason === null ? { because: 'The settings of Messages do not say.' } : {}),
});
