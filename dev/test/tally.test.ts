import { describe, expect, it } from 'vitest';
import { addTallies, describeTally, tallyPlaywright, tallyVitest } from './tally.ts';

describe('the last line of npm test', () => {
  it('sums the tools', () => {
    const total = addTallies([
      { passed: 120, failed: 0, skipped: 0 },
      { passed: 3, failed: 1, skipped: 0 },
    ]);
    expect(describeTally(total)).toBe('123 passed, 1 failed');
  });

  it('speaks of skipped tests only when there are some', () => {
    expect(describeTally({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
  });
});

describe('tallyVitest', () => {
  const counts = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };

  it('counts what is skipped and what is still to do as skipped', () => {
    expect(tallyVitest({ ...counts, testResults: [] })).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(tallyVitest({ ...counts, testResults }).failed).toBe(2);
  });
});

describe('tallyPlaywright', () => {
  it('counts a test that passed on a retry as passed', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 2, skipped: 3 };
    expect(tallyPlaywright({ stats })).toEqual({ passed: 6, failed: 1, skipped: 3 });
  });
});
