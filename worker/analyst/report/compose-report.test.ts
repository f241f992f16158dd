import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verify } from '../proof/verify.ts';
import { composeReport } from './compose-report.ts';
import { arbitraryAnswer } from './fixtures/arbitrary-answer.ts';

describe('composeReport', () => {
  it('makes only reports that add up, whatever was asked and answered', () => {
    fc.assert(
      fc.property(arbitraryAnswer, (input) => {
        const report = JSON.parse(JSON.stringify(composeReport(input)));
        expect(verify(report)).toEqual([]);
        expect(report.answer).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});
