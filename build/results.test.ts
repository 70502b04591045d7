import { expect, test } from 'vitest';
import { closingLine, fromPlaywright, fromVitest, missing } from './results.ts';

const vitest = (more: object): string =>
  JSON.stringify({
    success: true,
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...more,
  });

const playwright = (stats: object, more: object = {}): string =>
  JSON.stringify({
    stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0, ...stats },
    errors: [],
    suites: [],
    ...more,
  });

const specs = (status: string, annotations: object[]) => ({
  suites: [{ suites: [{ specs: [{ title: 'opens', tests: [{ status, projectName: 'electron', annotations }] }] }] }],
});

test('adds up both runners on one line', () => {
  expect(closingLine([fromVitest(vitest({})), fromPlaywright(playwright({}))])).toBe('8 passed, 0 failed');
});

test('names skipped tests only if there are any, with their reason', () => {
  const skip = specs('skipped', [{ type: 'skip', description: 'no Electron here' }]);
  const results = fromPlaywright(playwright({ skipped: 1 }, skip));
  expect(closingLine([results])).toBe('3 passed, 0 failed, 1 skipped');
  expect(results.skips).toEqual(['opens (electron): no Electron here']);
});

test('counts flaky tests as passed but names them', () => {
  const results = fromPlaywright(playwright({ flaky: 1 }, specs('flaky', [])));
  expect(results).toMatchObject({ passed: 4, failed: 0, flaky: ['opens'] });
});

test.each([null, '', 'not JSON', '{}', '[]', 'null'])(
  'a report that is missing or broken (%j) is a failure',
  (json) => {
    expect(fromVitest(json)).toEqual(missing);
    expect(fromPlaywright(json)).toEqual(missing);
  },
);

test('a run that failed without a failing test is a failure', () => {
  expect(fromVitest(vitest({ success: false })).failed).toBe(1);
  expect(fromPlaywright(playwright({}, { errors: [{ message: 'no browser' }] })).failed).toBe(1);
});

test('failing tests are counted once', () => {
  expect(fromVitest(vitest({ success: false, numFailedTests: 2 })).failed).toBe(2);
});
