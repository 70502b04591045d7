/** What a test runner reported, summed up. */
export interface Results {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One line per skipped test: its title and why. */
  readonly skips: readonly string[];
  /** Tests that passed only when tried again. */
  readonly flaky: readonly string[];
}

interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

interface Spec {
  readonly title: string;
  readonly tests: readonly {
    readonly status: string;
    readonly projectName: string;
    readonly annotations: readonly { readonly type: string; readonly description?: string }[];
  }[];
}

interface Suite {
  readonly specs?: readonly Spec[];
  readonly suites?: readonly Suite[];
}

interface PlaywrightReport extends Suite {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/** A report that is missing or cannot be read: the runner did not get through, which is one failure. */
export const missing: Results = { passed: 0, failed: 1, skipped: 0, skips: [], flaky: [] };

/** Sums up Vitest's JSON. A run that failed without a failing test (a file that does not load) is one failure. */
export function fromVitest(json: string | null): Results {
  return summed<VitestReport>(json, (report) => {
    const skips = report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'skipped' || status === 'pending' || status === 'todo')
      .map(({ fullName }) => `${fullName}: no reason given`);
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests || (report.success ? 0 : 1),
      skipped: report.numPendingTests + report.numTodoTests,
      skips,
      flaky: [],
    };
  });
}

/** Sums up Playwright's JSON. Errors outside of tests count as failures. */
export function fromPlaywright(json: string | null): Results {
  return summed<PlaywrightReport>(json, (report) => {
    const tests = specsOf(report).flatMap(({ title, tests }) => tests.map((test) => ({ ...test, title })));
    const reason = (test: (typeof tests)[number]): string =>
      test.annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given';
    return {
      passed: report.stats.expected + report.stats.flaky,
      failed: report.stats.unexpected + report.errors.length,
      skipped: report.stats.skipped,
      skips: tests
        .filter(({ status }) => status === 'skipped')
        .map((test) => `${test.title} (${test.projectName}): ${reason(test)}`),
      flaky: tests.filter(({ status }) => status === 'flaky').map(({ title }) => title),
    };
  });
}

/** The line on which other programs rely: last, and alone. */
export function closingLine(all: readonly Results[]): string {
  const sum = (count: (results: Results) => number): number => all.reduce((total, each) => total + count(each), 0);
  const skipped = sum((each) => each.skipped);
  const rest = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${sum((each) => each.passed)} passed, ${sum((each) => each.failed)} failed${rest}`;
}

/** The JSON is of our own runners; what does not fit makes the sum not a number and so counts as missing. */
function summed<T>(json: string | null, sum: (report: T) => Results): Results {
  try {
    const results = sum(JSON.parse(json ?? '') as T);
    return Number.isInteger(results.passed + results.failed + results.skipped) ? results : missing;
  } catch {
    return missing;
  }
}

const specsOf = (suite: Suite): readonly Spec[] => [
  ...(suite.specs ?? []),
  ...(suite.suites ?? []).flatMap((inner) => specsOf(inner)),
];
