import { describe, expect, it } from 'vitest';
import type { MessagesFacts } from '../facts/messages.ts';
import { sendErrors } from '../knowledge/send-errors.ts';
import { at, healthyFacts, healthyReadings } from '../testing/healthy-facts.ts';
import { judgeAll } from './judge.ts';

const { messages: healthy } = healthyFacts;

const failing = (byCode: Record<string, number>, more: Partial<MessagesFacts['sent']> = {}): MessagesFacts => {
  const count = Object.values(byCode).reduce((sum, n) => sum + n, 0);
  const failed = { count, byCode, conversations: 2, newest: '2026-11-20T09:30:00.000Z' };
  return { ...healthy, sent: { ...healthy.sent, failed, ...more } };
};
const findings = (messages: MessagesFacts) => judgeAll(healthyReadings({ messages }), { at });
const finding = (id: string, messages: MessagesFacts) => findings(messages).find((it) => it.id === id);

const kinds = ['failed-for-network', 'failed-at-apple', 'failed-for-sign-in', 'failed-on-this-mac'] as const;

describe('the reasons Messages kept', () => {
  it.each([
    ['a network that is not there', { '9': 4 }, 'failed-for-network'],
    ['names that are not found', { '7': 3, '3': 1 }, 'failed-for-network'],
    ['a server with an error of its own', { '15': 5 }, 'failed-at-apple'],
    ['a proof of identity that is refused', { '12': 2 }, 'failed-for-sign-in'],
    ['signed out', { '40': 1, '19': 1 }, 'failed-for-sign-in'],
    ['the helper on this Mac quit', { '39': 3 }, 'failed-on-this-mac'],
    ['macOS is too old', { '38': 2 }, 'failed-on-this-mac'],
  ] as const)('%s is put in its place, and only there', (_what, byCode, id) => {
    const problems = findings(failing(byCode)).filter(({ verdict }) => verdict === 'problem');
    expect(problems.map((it) => it.id).filter((it) => kinds.includes(it as never))).toEqual([id]);
  });

  it('below half of all failures is no pattern', () => {
    expect(finding('failed-for-network', failing({ '6': 2, '22': 3 }))?.verdict).toBe('fine');
  });

  it.each(kinds)('%s asks nothing when nothing failed', (id) => {
    expect(finding(id, healthy)?.verdict).toBe('not-applicable');
  });

  it('numbers without a sure meaning speak for no one and against no one', () => {
    for (const code of ['1', '4', '43', '44', '77'])
      expect(kinds.map((id) => finding(id, failing({ [code]: 6 }))?.verdict)).toEqual(kinds.map(() => 'unknown'));
    expect(finding('failed-for-network', failing({ '77': 3, '6': 1, '22': 2 }))?.verdict).toBe('unknown');
  });
});

describe('the sentence about failed messages', () => {
  it('names the most frequent reason and its number', () => {
    const sentence = finding('not-delivered-label', failing({ '22': 1, '15': 5 }))?.sentence;
    expect(sentence).toContain('most often');
    expect(sentence).toContain('15');
    expect(sentence).not.toContain('22');
  });

  it('shows a number it does not know, and says so', () => {
    const sentence = finding('not-delivered-label', failing({ '77': 6 }))?.sentence;
    expect(sentence).toMatch(/number 77, which is unknown to this app/);
  });

  it('does not invent a reason where none was kept', () => {
    expect(
      finding('not-delivered-label', failing({}, { failed: { ...failing({}).sent.failed, count: 1 } }))?.sentence,
    ).toMatch(/kept no reason/);
  });
});

describe('the list of error numbers', () => {
  it('has every number from 1 to 44 once, in order', () => {
    expect(sendErrors.map(({ code }) => code)).toEqual(Array.from({ length: 44 }, (_, nth) => nth + 1));
  });

  it('says each in one short sentence of everyday words, and where it is known from', () => {
    for (const { code, plain, source } of sendErrors) {
      expect(plain.length, String(code)).toBeLessThanOrEqual(60);
      expect(plain, String(code)).not.toMatch(/[.!?]$|token|server error|parse|timeout/i);
      expect(source.note.length).toBeGreaterThan(10);
    }
  });

  it.each([
    [22, 'recipient'],
    [21, 'recipient'],
    [9, 'network'],
    [15, 'server'],
    [19, 'account'],
    [34, 'attachment'],
    [38, 'system'],
    [39, 'local'],
    [44, 'unknown'],
  ])('puts %s with %s', (code, bucket) => {
    expect(sendErrors.find((it) => it.code === code)?.bucket).toBe(bucket);
  });
});

describe('pictures against words', () => {
  const pictures = (change: Partial<MessagesFacts['attachments']>): MessagesFacts => ({
    ...healthy,
    attachments: { ...healthy.attachments, ...change },
  });

  it.each([
    ['two pictures failed and every word went', failing({ '25': 2 }), 'problem'],
    ['pictures did not load, and words went', pictures({ failed: 3 }), 'problem'],
    ['words failed as well', failing({ '25': 2, '6': 1 }), 'fine'],
    ['words hang as well', failing({ '34': 2 }, { stuck: 1 }), 'fine'],
    ['only words failed', failing({ '22': 4 }), 'fine'],
    ['one picture alone', failing({ '25': 1 }), 'unknown'],
    ['nothing failed', healthy, 'not-applicable'],
    ['no word ever went', failing({ '25': 2 }, { newestSentOk: null }), 'not-fine'],
  ] as const)('%s: %s', (_what, messages, verdict) => {
    const found = finding('text-ok-media-not', messages)?.verdict;
    if (verdict === 'not-fine') expect(found).toBe('unknown');
    else expect(found).toBe(verdict);
  });

  it('a picture that fails on its way out is counted once', () => {
    const both = { ...failing({ '25': 2 }), attachments: { total: 40, stuck: 0, failed: 2 } };
    expect(finding('text-ok-media-not', both)?.values).toMatchObject({ count: 2 });
  });

  it('one that hangs is a problem, and a handful without trouble no all-clear', () => {
    expect(finding('attachments-stuck', pictures({ stuck: 1 }))?.verdict).toBe('problem');
    expect(finding('attachments-stuck', pictures({ total: 12 }))).toMatchObject({ verdict: 'unknown' });
    expect(finding('attachments-stuck', healthy)?.verdict).toBe('fine');
  });
});

describe('failures by the clock', () => {
  const hours = (failedAt: readonly (readonly [number, number, number])[]): MessagesFacts => ({
    ...healthy,
    byHour: [
      ...healthy.byHour,
      ...failedAt.map(([weekday, hour, failed]) => ({ weekday, hour, sent: failed, failed, late: 0 })),
    ],
  });

  it.each([
    [
      'late evenings of four weekdays',
      [
        [1, 22, 3],
        [2, 23, 3],
        [3, 0, 2],
        [4, 22, 2],
      ],
      'problem',
    ],
    ['one bad evening', [[1, 22, 12]], 'fine'],
    [
      'all over the day',
      [
        [1, 8, 3],
        [2, 12, 3],
        [3, 18, 3],
        [4, 22, 3],
      ],
      'fine',
    ],
    [
      'too few to show anything',
      [
        [1, 22, 2],
        [2, 22, 2],
        [3, 22, 2],
      ],
      'not-applicable',
    ],
  ] as const)('%s', (_what, failedAt, verdict) => {
    expect(finding('fails-at-certain-hours', hours(failedAt))?.verdict).toBe(verdict);
  });

  it('hours in which most messages are sent anyway prove nothing', () => {
    const byHour = [1, 2, 3, 4].map((weekday) => ({ weekday, hour: 9, sent: 40, failed: 4, late: 0 }));
    expect(finding('fails-at-certain-hours', { ...healthy, byHour })?.verdict).toBe('fine');
  });

  it('says across midnight from when to when', () => {
    const late = hours([
      [1, 23, 3],
      [2, 0, 3],
      [3, 1, 3],
    ]);
    expect(finding('fails-at-certain-hours', late)?.values).toMatchObject({ from: '23:00', to: '02:00', count: 9 });
  });
});
