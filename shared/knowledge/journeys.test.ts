import { describe, expect, it } from 'vitest';
import type { Word } from '../engine/diagnosis.ts';
import { nextStep } from '../engine/next-step.ts';
import { ranked } from '../engine/ranked.ts';
import { answered, type State, startCase, tried } from '../engine/state.ts';
import type { Tri } from '../finding.ts';
import { ourModel } from '../report/our-model.ts';
import type { CauseId, FindingId, SymptomId } from './ids.ts';

type Found = Partial<Record<FindingId, Tri>>;

/** A Mac on which the network, Apple and the clock are in order. */
const quiet: Found = {
  'no-internet': 'no',
  'captive-portal': 'no',
  'apple-names-blocked': 'no',
  'apple-hosts-unreachable': 'no',
  'push-blocked': 'no',
  'push-port-closed': 'no',
  'tls-interception': 'no',
  'status-page-issue': 'no',
  'clock-off': 'no',
  'clock-slightly-off': 'no',
  'beta-os': 'no',
  'old-os': 'no',
  'long-uptime': 'no',
};

/** A message history without any trouble. */
const noTrouble: Found = {
  'not-delivered-label': 'no',
  'hangs-sending': 'no',
  'nothing-leaves': 'no',
  undelivered: 'no',
  'fell-back-to-text': 'no',
  'not-registered-dialog': 'no',
  'backlog-arrives-together': 'no',
  'asleep-when-late': 'no',
  'slow-delivery': 'no',
  'future-timestamps': 'no',
  'resync-flood': 'no',
};

const begin = (symptom: SymptomId, found: Found): State => startCase(ourModel, symptom, found);
const leader = (state: State) => ranked(state)[0];

/** The first thing to do for somebody who can answer none of our questions, and how many they were asked before it. */
function firstDeed(state: State, asked = 0): { readonly deed: string; readonly asked: number } {
  const next = nextStep(state);
  if (next.kind === 'ask') return firstDeed(answered(state, next.id, 'unknown'), asked + 1);
  return { deed: 'id' in next ? next.id : next.kind, asked };
}

interface Vignette {
  readonly story: string;
  readonly symptom: SymptomId;
  readonly found: Found;
  readonly cause: CauseId;
  readonly words: readonly Word[];
  /** Any of these is a good first thing to do. */
  readonly deeds: readonly string[];
}

const sure: readonly Word[] = ['likely', 'very likely'];

const vignettes: readonly Vignette[] = [
  {
    story: 'the clock is 7 minutes off and messages to several people fail',
    symptom: 'send-fails',
    found: { ...quiet, 'clock-off': 'yes', 'not-delivered-label': 'yes', 'only-one-contact': 'no' },
    cause: 'clock-wrong',
    words: sure,
    deeds: ['fix-clock'],
  },
  {
    story: 'one contact turned green while everybody else is fine',
    symptom: 'green-not-blue',
    found: { ...quiet, ...noTrouble, 'fell-back-to-text': 'yes', 'only-one-contact': 'yes' },
    cause: 'recipient-left-imessage',
    words: ['possible', 'likely', 'very likely'],
    deeds: ['deregister-number', 'send-as-sms'],
  },
  {
    story: 'late messages came in one burst while the Mac slept',
    symptom: 'delayed',
    found: { ...quiet, ...noTrouble, 'backlog-arrives-together': 'yes', 'asleep-when-late': 'yes' },
    cause: 'mac-asleep',
    words: sure,
    deeds: ['wake-for-network'],
  },
  {
    story: 'the names of Apple’s servers are answered with 0.0.0.0',
    symptom: 'not-received',
    found: { ...quiet, 'apple-names-blocked': 'yes', 'push-blocked': 'unknown', 'push-port-closed': 'unknown' },
    cause: 'dns-block',
    words: sure,
    deeds: ['unblock-dns'],
  },
  {
    story: 'Apple reports an outage',
    symptom: 'send-fails',
    found: { ...quiet, 'status-page-issue': 'yes', 'not-delivered-label': 'yes', 'only-one-contact': 'no' },
    cause: 'apple-outage',
    words: sure,
    deeds: ['wait-for-apple'],
  },
  {
    story: 'a hotel wants a log-in page',
    symptom: 'send-fails',
    found: { ...quiet, 'captive-portal': 'yes', 'push-blocked': 'yes', 'apple-hosts-unreachable': 'yes' },
    cause: 'captive-portal',
    words: sure,
    deeds: ['log-in-to-wifi-page'],
  },
  {
    story: 'a company network lets web pages through, and messages not',
    symptom: 'send-fails',
    found: { ...quiet, 'push-blocked': 'yes', 'push-port-closed': 'unknown', 'vpn-on': 'no', 'managed-network': 'yes' },
    cause: 'firewall-blocks',
    words: sure,
    deeds: ['use-other-network'],
  },
  {
    story: 'something opens the connections to Apple',
    symptom: 'signin-fails',
    found: { ...quiet, 'tls-interception': 'yes' },
    cause: 'tls-interception',
    words: sure,
    deeds: ['bypass-for-apple'],
  },
  {
    story: 'green texts are missing on the Mac and forwarding is off',
    symptom: 'sms-missing-on-mac',
    found: { ...quiet, 'forwarding-off': 'yes', 'iphone-ok-mac-not': 'yes' },
    cause: 'text-forwarding-off',
    words: sure,
    deeds: ['enable-text-forwarding'],
  },
  {
    story: '“Delivered” appears and only “Read” is missing',
    symptom: 'receipts-missing',
    found: { ...quiet, ...noTrouble, 'read-only-missing': 'yes' },
    cause: 'read-receipts-off',
    words: sure,
    deeds: ['turn-on-receipts'],
  },
  {
    story: 'a Mac without updates is refused at the sign-in',
    symptom: 'signin-fails',
    found: {
      ...quiet,
      'old-os': 'yes',
      'auth-error': 'yes',
      'password-prompt-repeats': 'yes',
      'iphone-ok-mac-not': 'yes',
    },
    cause: 'outdated-os',
    words: ['possible', 'likely', 'very likely'],
    deeds: ['append-2fa-code', 'update-os'],
  },
  {
    story: 'Messages pops in what is missing as soon as it is used',
    symptom: 'delayed',
    found: { ...quiet, 'wakes-when-used': 'yes', 'asleep-when-late': 'no', 'after-idle-or-sleep': 'yes' },
    cause: 'app-idle',
    words: sure,
    deeds: ['send-or-open-to-wake'],
  },
  {
    story: 'a long video fails while words go through',
    symptom: 'attachments-fail',
    found: { ...quiet, 'large-file': 'yes', 'text-ok-media-not': 'yes' },
    cause: 'attachment-too-large',
    words: sure,
    deeds: ['shrink-attachment'],
  },
  {
    story: 'the number stands twice in the list after a change of SIM',
    symptom: 'activation-stuck',
    found: { ...quiet, 'sim-changed': 'yes', 'same-number-twice': 'yes' },
    cause: 'number-not-activated',
    words: sure,
    deeds: ['remove-duplicate-sim', 'tick-address'],
  },
  {
    story: 'a Mac came back from repair without its serial number',
    symptom: 'signin-fails',
    found: { ...quiet, 'serial-missing-or-wrong': 'yes', 'auth-error': 'yes' },
    cause: 'device-identity-rejected',
    words: sure,
    deeds: ['contact-apple', 'contact-apple-support'],
  },
];

it.each(vignettes)('$story', ({ symptom, found, cause, words, deeds }) => {
  const state = begin(symptom, found);
  expect(leader(state)?.cause).toBe(cause);
  expect(words).toContain(leader(state)?.word);
  const { deed, asked } = firstDeed(state);
  expect(deeds).toContain(deed);
  expect(asked).toBeLessThanOrEqual(3);
});

it('goes straight to the clock when it is off and several people are affected: no question first', () => {
  const state = begin('send-fails', {
    ...quiet,
    'clock-off': 'yes',
    'not-delivered-label': 'yes',
    'only-one-contact': 'no',
  });
  expect(nextStep(state)).toMatchObject({ kind: 'fix', id: 'fix-clock' });
});

describe('when nothing was found', () => {
  it('calls no cause likely, although messages fail', () => {
    const state = begin('send-fails', { ...quiet, ...noTrouble });
    expect(ranked(state).filter(({ word }) => word === 'likely' || word === 'very likely')).toEqual([]);
  });

  it('has nothing to do without a complaint', () => {
    expect(nextStep(startCase(ourModel, null, { ...quiet, ...noTrouble })).kind).toBe('nothing');
  });
});

describe('when the history is locked', () => {
  const locked: Found = Object.fromEntries(
    [...Object.keys(noTrouble), 'only-one-contact'].map((id) => [id, 'unknown'] as const),
  );
  const stories = [
    ['clock-wrong', 'send-fails', { 'clock-off': 'yes' }, { 'not-delivered-label': 'yes', 'only-one-contact': 'no' }],
    ['mac-asleep', 'delayed', {}, { 'backlog-arrives-together': 'yes', 'asleep-when-late': 'yes' }],
    ['recipient-left-imessage', 'green-not-blue', {}, { 'fell-back-to-text': 'yes', 'only-one-contact': 'yes' }],
  ] as const;

  it.each(stories)('%s is claimed more weakly, with the same thing to do first', (cause, symptom, open, history) => {
    const seen = begin(symptom, { ...quiet, ...open, ...noTrouble, ...history });
    const unseen = begin(symptom, { ...quiet, ...open, ...locked });
    const chance = (state: State) => ranked(state).find((it) => it.cause === cause)?.p ?? 0;
    expect(chance(unseen)).toBeLessThan(chance(seen));
    expect(leader(unseen)?.word).not.toBe('very likely');
    expect(firstDeed(unseen).deed).toBe(firstDeed(seen).deed);
  });
});

it('turns to something else once the clock was set and it still fails', () => {
  const before = begin('send-fails', { ...quiet, 'clock-off': 'yes', 'not-delivered-label': 'yes' });
  const after = tried(before, 'fix-clock', 'not_solved', { 'clock-off': 'no' });
  expect(leader(after)?.cause).not.toBe('clock-wrong');
  expect(firstDeed(after).deed).not.toBe('fix-clock');
});
