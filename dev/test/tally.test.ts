import { describe, expect, it } from 'vitest';
import { addTallies, describeTally, tallyPlaywright, tallyVitest } from './tally.ts';

describe('the last line of npm test', () => {
  it('sums the tools', () => {
    const total = addTallies([
      { passed: 120, failed: 0, skipped: 0, failures: [] },
      { passed: 3, failed: 1, skipped: 0, failures: ['a.test.ts > adds'] },
    ]);
    expect(describeTally(total)).toBe('123 passed, 1 failed');
    expect(total.failures).toEqual(['a.test.ts > adds']);
  });

  it('speaks of skipped tests only when there are some', () => {
    expect(describeTally({ passed: 1, failed: 0, skipped: 2, failures: [] })).toBe('1 passed, 0 failed, 2 skipped');
  });
});

describe('tallyVitest', () => {
  const counts = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };

  it('counts what is skipped and what is still to do as skipped', () => {
    expect(tallyVitest({ ...counts, testResults: [] })).toEqual({ passed: 5, failed: 1, skipped: 3, failures: [] });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [
      { name: 'a.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      {
        name: 'b.test.ts',
        status: 'failed',
        assertionResults: [{ status: 'failed', fullName: 'a sum adds', failureMessages: ['2 is not 3'] }],
      },
      { name: 'c.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'a product' }] },
    ];
    expect(tallyVitest({ ...counts, testResults })).toMatchObject({
      failed: 2,
      failures: ['a.test.ts\nno such module', 'b.test.ts > a sum adds\n2 is not 3'],
    });
  });
});

describe('tallyPlaywright', () => {
  it('counts a test that passed on a retry as passed', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 2, skipped: 3 };
    expect(tallyPlaywright({ stats, suites: [] })).toEqual({ passed: 6, failed: 1, skipped: 3, failures: [] });
  });

  it('names what failed, in the suites of suites too', () => {
    const stats = { expected: 1, unexpected: 1, flaky: 0, skipped: 0 };
    const result = (message?: string) => [{ results: [message ? { error: { message } } : {}] }];
    const inner = { specs: [{ title: 'opens', file: 'a.spec.ts', ok: false, tests: result('shut') }] };
    const outer = { specs: [{ title: 'loads', file: 'a.spec.ts', ok: true, tests: result() }], suites: [inner] };
    expect(tallyPlaywright({ stats, suites: [outer] }).failures).toEqual(['a.spec.ts > opens\nshut']);
  });
});
