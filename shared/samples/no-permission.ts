import { at, healthyRaw } from './raw.ts';
import type { Sample } from './sample.ts';

/** macOS keeps the history locked: what can be said without it. */
export const noPermission: Sample = {
  id: 'no-permission',
  title: 'Without permission to look',
  about: 'Messages fail, and macOS has not been told to let us look at their history.',
  symptom: 'send-fails',
  at,
  raw: healthyRaw,
  messages: 'no-permission',
};
